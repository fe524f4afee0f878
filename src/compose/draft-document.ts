import type { Block, OfficialDocument } from '../official/official-document.ts';
import { validDay } from '../lib/valid-day.ts';
import { SITE } from '../site.ts';
import type { Draft, DraftNode, Paragraph } from './draft.ts';
import { fillText } from './fills.ts';

/** The colon is set by the layout. */
const addresseeOf = (text: string) => text.replace(/[：:\s]+$/, '');

/** Names only: the layout numbers them, and they bear neither 书名号 nor final punctuation (GB/T 9704—2012, 7.3.4). */
const attachmentsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^附件\s*[：:]\s*/, '')
        .replace(/^\d{1,2}\s*[.．、]\s*(?!\d)/, '')
        .replace(/^附件\s*\d{1,2}\s*[：:.、]?\s*/, '')
        .replace(/[。；;，,、]+$/, '')
        .replace(/^《([^《》]*)》$/, '$1'),
    )
    .filter((name) => name !== '');

/** A source as a note names it: what an editor of the library remarks on its year stays in the library. */
const withoutRemarks = (note: string) => note.replace(/（[^（）]*(?:原文|疑|据总述|待核)[^（）]*）/g, '').replace(/[，、]$/, '');

/** The note of a paragraph; the source of a value that only hints at one's own is none. */
const noteOf = ({ note, noteLeftOut, hint }: Paragraph): string | undefined =>
  note && !noteLeftOut && hint === undefined ? withoutRemarks(note) : undefined;

/** The nodes that a paper shows: silent headings keep their place only, empty texts are none. */
const printedNodes = (nodes: readonly DraftNode[]): DraftNode[] =>
  nodes.filter((node) => node.text.trim() !== '' && !(node.kind === 'heading' && node.silent));

/** A text of rows with as many cells each, two of both at least, is a table: from a spreadsheet with tabs, or typed with ｜ or |. */
function tableOf(text: string): Block | undefined {
  const rows = text.split('\n').map((row) => row.split(/\t|[|｜]/).map((cell) => cell.trim()));
  const [columns = [], ...rest] = rows;
  if (columns.length < 2 || rest.length === 0 || rows.some(({ length }) => length !== columns.length)) return undefined;
  return { kind: 'table', columns, rows: rest };
}

/** A block with the nodes that it is made of: a heading that runs in, and its paragraph, are one. */
export interface DraftBlock {
  ids: number[];
  block: Block;
}

/** A part of the paper: the paper itself, or an attachment that is bound with it. */
export interface DraftPart {
  /** The heading that names an attachment. */
  appendix?: { id: number; title: string };
  blocks: DraftBlock[];
}

function blockOf(node: DraftNode, fills: Draft['fills']): Block {
  const filled = fillText(node.text, fills);
  // A line break typed into a paragraph would be none in Word.
  const text = filled.replace(/\s*\n\s*/g, '');
  if (node.kind === 'heading') return { kind: 'heading', level: node.level, text };
  const note = noteOf(node);
  return tableOf(filled) ?? { kind: 'paragraph', text, ...(note ? { note } : {}) };
}

/** The outline as the parts of a document, blanks filled as far as they are. */
export function draftParts({ nodes, fills }: Pick<Draft, 'nodes' | 'fills'>): DraftPart[] {
  const parts: DraftPart[] = [{ blocks: [] }];
  let lead: { id: number; block: Extract<Block, { kind: 'heading' }> } | undefined;
  for (const node of printedNodes(nodes)) {
    const block = blockOf(node, fills);
    const { blocks } = parts[parts.length - 1] as DraftPart;
    if (node.kind === 'heading' && node.appendix) {
      parts.push({ appendix: { id: node.id, title: block.kind === 'heading' ? block.text : '' }, blocks: [] });
      lead = undefined;
    } else if (lead && block.kind === 'paragraph') {
      const { level, text } = lead.block;
      blocks[blocks.length - 1] = { ids: [lead.id, node.id], block: { ...block, lead: { level, text } } };
      lead = undefined;
    } else {
      blocks.push({ ids: [node.id], block });
      lead = node.kind === 'heading' && node.runIn && block.kind === 'heading' ? { id: node.id, block } : undefined;
    }
  }
  return parts;
}

/**
 * The draft as a document: blanks filled as far as they are, open ones left as 【…】, notes that are left out gone.
 * @param today YYYY-MM-DD, the date of the file where the draft bears none that there is
 * @param address of the library as the reader has opened it
 */
export function documentOf(
  { title, nodes, fills, signature, date, layout, ...draft }: Draft,
  today: string,
  address: string,
): OfficialDocument {
  const day = validDay(date) ? date : '';
  const [paper, ...bound] = draftParts({ nodes, fills });
  const appendices = bound.map(({ appendix, blocks }) => ({ title: appendix?.title ?? '', blocks: blocks.map(({ block }) => block) }));
  const name = fillText(title, fills) || '草稿';
  const addressee = addresseeOf(fillText(draft.addressee, fills));
  const attachments = attachmentsOf(fillText(draft.attachments, fills));
  return {
    title: name,
    ...(addressee ? { addressee } : {}),
    blocks: (paper?.blocks ?? []).map(({ block }) => block),
    ...(appendices.length > 0 ? { appendices } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    signature: fillText(signature, fills),
    ...(day ? { date: day } : {}),
    ...(layout ? { layout } : {}),
    properties: {
      title: name,
      creator: fillText(signature, fills) || SITE.name,
      source: `部分措辞取自${SITE.name}，${address}`,
      licence: SITE.licence.name,
      revised: day || today,
    },
  };
}
