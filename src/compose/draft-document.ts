import type { OfficialDocument } from '../official/official-document.ts';
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
export const printedNodes = (nodes: readonly DraftNode[]): DraftNode[] =>
  nodes.filter((node) => node.text.trim() !== '' && !(node.kind === 'heading' && node.silent));

/**
 * The draft as a document: blanks filled as far as they are, open ones left as 【…】, notes that are left out gone.
 * @param today YYYY-MM-DD, the date of the file where the draft bears none that there is
 * @param address of the library as the reader has opened it
 */
export function documentOf({ title, nodes, fills, signature, date, ...draft }: Draft, today: string, address: string): OfficialDocument {
  const day = validDay(date) ? date : '';
  const shown = printedNodes(nodes);
  const name = fillText(title, fills) || '草稿';
  const addressee = addresseeOf(fillText(draft.addressee, fills));
  const attachments = attachmentsOf(fillText(draft.attachments, fills));
  return {
    title: name,
    ...(addressee ? { addressee } : {}),
    blocks: shown.map((node) => {
      // A line break typed into a paragraph would be none in Word.
      const text = fillText(node.text, fills).replace(/\s*\n\s*/g, '');
      if (node.kind === 'heading') return { kind: 'heading', level: node.level, text };
      const note = noteOf(node);
      return { kind: 'paragraph', text, ...(note ? { note } : {}) };
    }),
    ...(attachments.length > 0 ? { attachments } : {}),
    signature: fillText(signature, fills),
    ...(day ? { date: day } : {}),
    properties: {
      title: name,
      creator: fillText(signature, fills) || SITE.name,
      source: `部分措辞取自${SITE.name}，${address}`,
      licence: SITE.licence.name,
      revised: day || today,
    },
  };
}
