import { publishedUrl } from '../lib/absolute-url.ts';
import type { FormView } from '../lib/paperwork-view.ts';
import { sheetRows } from '../lib/sheet-rows.ts';
import { formUrl } from '../lib/urls.ts';
import type { Block, OfficialDocument } from '../official/official-document.ts';
import { publishedEntry } from './published-entry.ts';
import { paragraph } from './section-blocks.ts';

/** Shares of the width of a label and of the room to write. */
const FIELD_SHARES = [1, 2];
const ITEM_SHARES = [1, 9, 6];

function itemBlocks({ kind, items }: FormView): Block[] {
  if (kind === '议程') return items.map(({ text, note }, i) => paragraph(`${i + 1}.${text}${note ? `（${note}）` : ''}`));
  if (items.length === 0) return [];
  const rows = items.map(({ text, note }) => ['□', text, note ?? '']);
  return [{ kind: 'table', columns: ['', '项目', '说明'], rows, shares: ITEM_SHARES }];
}

const originsOf = ({ sources, legal }: FormView): string =>
  [
    ...sources.map(({ summary, section }) => `${summary.title}“${section}”`),
    ...legal.map(({ law, name }) => `《${law.short}》${name}`),
  ].join('；');

/** A form as an official document: what is to be filled as tables with room to write, what is to be ticked with boxes, a text with its blanks. */
export function formDocument(form: FormView): OfficialDocument {
  const { id, title, intro, fields, columns, text } = form;
  const { note, properties } = publishedEntry(form, publishedUrl(formUrl(id)));
  return {
    title,
    blocks: [
      ...(intro ? [paragraph(intro)] : []),
      ...(fields.length > 0
        ? [
            {
              kind: 'table',
              columns: ['项目', '填写'],
              rows: fields.map(({ label, hint }) => [hint ? `${label}（${hint}）` : label, '']),
              shares: FIELD_SHARES,
            } satisfies Block,
          ]
        : []),
      ...(columns.length > 0
        ? [
            {
              kind: 'table',
              columns: [...columns],
              rows: sheetRows(columns),
              shares: columns.map((column) => (column === '序号' ? 1 : 2)),
            } satisfies Block,
          ]
        : []),
      ...itemBlocks(form),
      ...(text ?? '')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => paragraph(line.trim())),
      paragraph(`各项出自：${originsOf(form)}。`),
    ],
    // It is for whoever fills it to sign and date.
    note,
    properties,
  };
}
