import { shownUrl } from '../lib/absolute-url.ts';
import { escapeMarkdown as escape } from '../lib/escape-markdown.ts';
import type { LibraryView } from '../lib/library-view.ts';
import {
  apiUrl,
  formMarkdownUrl,
  knowledgePackageUrl,
  lawMarkdownUrl,
  paperMarkdownUrl,
  practiceMarkdownUrl,
  summaryMarkdownUrl,
} from '../lib/urls.ts';
import { SITE } from '../site.ts';
import { FIGURE_RULE, link, list, part } from './parts.ts';

/**
 * The list of contents for programs (llmstxt.org): every entry's Markdown by field of work, with what a title does not tell.
 * Practices stand without their sentences: with them the file passes 50,000 characters, which some readers cut off.
 */
export function llmsTxt({ practices, summaries, laws, papers, forms, categories }: LibraryView): string {
  const fields = categories.map(({ id, label }) => ({ label, own: practices.filter(({ category }) => category.id === id) }));
  const blocks = [
    `# ${escape(SITE.name)}`,
    `> ${escape(SITE.description)}`,
    `由${SITE.publisher}编写，采用${SITE.licence.name}许可（${SITE.licence.url}），注明出处即可使用。${FIGURE_RULE}每个条目的网页地址把 .md 换成 / 就是。`,
    `以下全部文件的压缩包：${shownUrl(knowledgePackageUrl())}。同样内容的 JSON，附许可、版本和格式说明：${shownUrl(apiUrl('index'))}。`,
    ...fields.flatMap(({ label, own }) =>
      part(`做法：${label}`, list(own.map(({ id, title, evidence }) => `${link(title, practiceMarkdownUrl(id))}：${evidence}`))),
    ),
    ...part('来源总结', list(summaries.map(({ id, title, period }) => `${link(title, summaryMarkdownUrl(id))}：时期${escape(period)}`))),
    ...part('法律', list(laws.map(({ id, title, about }) => `${link(title, lawMarkdownUrl(id))}：${escape(about)}`))),
    ...part('表格和清单', list(forms.map(({ id, title, summary }) => `${link(title, formMarkdownUrl(id))}：${escape(summary)}`))),
    ...part('文种', list(papers.map(({ id, title, summary }) => `${link(title, paperMarkdownUrl(id))}：${escape(summary)}`))),
  ];
  return `${blocks.join('\n\n')}\n`;
}
