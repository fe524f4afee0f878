import { wordingHtml } from '../lib/wording-html.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { addresseeLine } from './addressee.ts';
import { attachmentLines, UNDER_LABEL } from './attachments.ts';
import { closingLines } from './closing.ts';
import { FACE, type Part } from './faces.ts';
import { INDENT, PAGE, POINT, SIZE } from './measures.ts';
import { numberedBlocks, type NumberedBlock } from './numbered-blocks.ts';
import type { OfficialDocument } from './official-document.ts';

const LINE_HEIGHT = `${PAGE.line / POINT}pt`;

/** A paragraph of the text: face of its part, 三号 on the line pitch of the page. */
const paragraph = (tag: string, part: Part, rest: string, html: string) =>
  `<${tag} style="font-family:${FACE[part].pasted};font-size:${SIZE.text}pt;line-height:${LINE_HEIGHT};margin:0;${rest}">${html}</${tag}>`;

/** A heading or paragraph; tables, which drafts do not hold, are passed over. */
function blockHtml(block: NumberedBlock): string[] {
  const rest = `font-weight:normal;text-indent:${INDENT}em;text-align:justify`;
  switch (block.kind) {
    case 'heading':
      return [paragraph(`h${block.level + 1}`, block.level, rest, wordingHtml(block.text))];
    case 'paragraph':
      return [paragraph('p', 'text', rest, `${wordingHtml(block.text)}${block.note ? `<sup>[${block.note}]</sup>` : ''}`)];
    case 'table':
      return [];
    default:
      return block satisfies never;
  }
}

/** HTML for word processors: faces and sizes of GB/T 9704—2012 (二号 title, 三号 text), open blanks marked. */
export function richText(document: OfficialDocument): string {
  const { blocks, notes } = numberedBlocks(document);
  const title = `font-family:${FACE.title.pasted};font-size:${SIZE.title}pt;font-weight:normal;text-align:center`;
  // Later names and wrapped lines stand under the first.
  const attached = attachmentLines(document).map(({ text, first }, i) => {
    const hanging = `text-indent:-${UNDER_LABEL - first}em;margin-top:${LINE_HEIGHT}`;
    return paragraph('p', 'text', `margin-left:${UNDER_LABEL}em;${i === 0 ? hanging : ''}`, wordingHtml(text));
  });
  return [
    `<h1 style="${title}">${wordingHtml(document.title)}</h1>`,
    ...addresseeLine(document).map((text) => paragraph('p', 'text', '', wordingHtml(text))),
    ...blocks.flatMap(blockHtml),
    ...attached,
    ...closingLines(document).map(({ text }) => paragraph('p', 'text', 'text-align:right', wordingHtml(text))),
    ...notes.map((note, i) => `<p style="font-size:${SIZE.note}pt">[${i + 1}] ${escapeHtml(note)}</p>`),
  ].join('');
}
