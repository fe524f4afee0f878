import { wordingHtml } from '../lib/wording-html.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { writtenAppendices } from './appendices.ts';
import { addresseeLine } from './addressee.ts';
import { attachmentLines, UNDER_LABEL } from './attachments.ts';
import { closingLines } from './closing.ts';
import type { Part } from './faces.ts';
import { INDENT, measuresOf, POINT, SIZE, type Measures } from './measures.ts';
import { numberedBlocks, type NumberedBlock } from './numbered-blocks.ts';
import type { Lead, OfficialDocument } from './official-document.ts';
import { tableRows } from './table-columns.ts';

const lineHeight = ({ page }: Measures) => `${page.line / POINT}pt`;

/** A paragraph of the text: face of its part, 三号 on the line pitch of the page. */
const paragraph = (measures: Measures, tag: string, part: Part, rest: string, html: string) =>
  `<${tag} style="font-family:${measures.faces[part].pasted};font-size:${SIZE.text}pt;line-height:${lineHeight(measures)};margin:0;${rest}">${html}</${tag}>`;

/** 左空二字: in points, for word processors make of em what they like, and in characters, as Word itself writes it. */
const TWO_CHARACTERS = `text-indent:${INDENT * SIZE.text}pt;mso-char-indent-count:${INDENT}.0`;

const cell = ({ faces }: Measures, text: string) =>
  `<td style="border:1px solid #000;padding:2pt 4pt;font-family:${faces.text.pasted};font-size:${SIZE.small}pt">${wordingHtml(text)}</td>`;

/** A heading, paragraph or table; a heading keeps its level, which word processors take for their own. */
function blockHtml(block: NumberedBlock, measures: Measures): string[] {
  const rest = `font-weight:normal;${TWO_CHARACTERS};text-align:justify`;
  switch (block.kind) {
    case 'heading':
      return [paragraph(measures, `h${block.level}`, block.level, rest, wordingHtml(block.text))];
    case 'paragraph':
      return [
        paragraph(
          measures,
          'p',
          'text',
          rest,
          `${leadHtml(measures, block.lead)}${wordingHtml(block.text)}${block.note ? `<sup>[${block.note}]</sup>` : ''}`,
        ),
      ];
    case 'table':
      return [
        `<table style="border-collapse:collapse;width:100%">${tableRows(block)
          .map((row) => `<tr>${row.map((text) => cell(measures, text)).join('')}</tr>`)
          .join('')}</table>`,
      ];
    default:
      return block satisfies never;
  }
}

const leadHtml = ({ faces }: Measures, lead: Lead | undefined) =>
  lead ? `<span style="font-family:${faces[lead.level].pasted}">${wordingHtml(lead.text)}</span>` : '';

/** HTML for word processors: faces of the layout, sizes of GB/T 9704—2012 (二号 title, 三号 text), open blanks marked. */
export function richText(document: OfficialDocument): string {
  const { blocks, notes } = numberedBlocks(document);
  const measures = measuresOf(document.layout);
  const title = `font-family:${measures.faces.title.pasted};font-size:${SIZE.title}pt;font-weight:normal;text-align:center`;
  // Later names and wrapped lines stand under the first.
  const attached = attachmentLines(document).map(({ text, first }, i) => {
    const hanging = `text-indent:-${UNDER_LABEL - first}em;margin-top:${lineHeight(measures)}`;
    return paragraph(measures, 'p', 'text', `margin-left:${UNDER_LABEL}em;${i === 0 ? hanging : ''}`, wordingHtml(text));
  });
  return [
    // No heading: those of the outline begin at the first level.
    `<p style="${title}">${wordingHtml(document.title)}</p>`,
    ...addresseeLine(document).map((text) => paragraph(measures, 'p', 'text', '', wordingHtml(text))),
    ...blocks.flatMap((block) => blockHtml(block, measures)),
    ...attached,
    ...closingLines(document).map(({ text }) => paragraph(measures, 'p', 'text', 'text-align:right', wordingHtml(text))),
    ...writtenAppendices(document).flatMap(({ mark, title: name, blocks: own }) => [
      paragraph(measures, 'p', 1, 'page-break-before:always', escapeHtml(mark)),
      `<p style="${title}">${wordingHtml(name)}</p>`,
      ...own.flatMap((block) => blockHtml(block, measures)),
    ]),
    ...notes.map((note, i) => `<p style="font-size:${SIZE.note}pt">[${i + 1}] ${escapeHtml(note)}</p>`),
  ].join('');
}
