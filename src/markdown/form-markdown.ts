import { escapeMarkdown as escape } from '../lib/escape-markdown.ts';
import type { FormView } from '../lib/paperwork-view.ts';
import { formUrl, practiceUrl, summaryUrl } from '../lib/urls.ts';
import { citationLink, link, list, markdownFile, part, table } from './parts.ts';

const ITEMS = { 清单: '要勾的项', 议程: '议程', 登记表: '各项', 文书: '各项' } as const;

/** A form or checklist as its page has it, for programs that read Markdown. */
export function formMarkdown(form: FormView): string {
  const { id, title, kind, summary, category, practices, sources, legal, intro, fields, columns, items, text, revised } = form;
  const hinted = (label: string, hint?: string) => `${escape(label)}${hint ? `（${escape(hint)}）` : ''}`;
  const origins = [
    ...sources.map(({ summary: place, section, anchor }) => `${link(place.title, summaryUrl(place.id, anchor))}“${escape(section)}”`),
    ...legal.map(citationLink),
  ];
  return markdownFile(
    {
      title,
      lead: summary,
      url: formUrl(id),
      facts: [`类别：${kind}`, `领域：${escape(category.label)}`, `修订：${revised}`],
    },
    [
      ...(intro ? [escape(intro)] : []),
      ...part('要填的项', list(fields.map(({ label, hint }) => hinted(label, hint)))),
      ...part('各列', columns.length > 0 ? [table(columns.map(escape), [columns.map(() => '')])] : []),
      ...part(
        ITEMS[kind],
        list(
          items.map(({ text: item, note }) => hinted(item, note)),
          kind === '议程',
        ),
      ),
      ...part(
        '正文',
        text
          ? text
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line) => escape(line.trim()))
          : [],
      ),
      ...part('各项出自', list(origins)),
      ...part('为这些做法服务', list(practices.map((practice) => link(practice.title, practiceUrl(practice.id))))),
    ],
  );
}
