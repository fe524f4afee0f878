import { publishedUrl, shownUrl } from '../lib/absolute-url.ts';
import type { BodySection } from '../lib/body-sections.ts';
import { escapeMarkdown as escape } from '../lib/escape-markdown.ts';
import type { CitationView } from '../lib/law-view.ts';
import { lawUrl, llmsUrl, pageUrl } from '../lib/urls.ts';
import { SITE } from '../site.ts';

/** What every reader of a figure owes its source; it goes wherever the texts go without their pages. */
export const FIGURE_RULE = '引用数字必须带出处：写明是哪篇总结、什么时间、原文怎样写；标明“存疑”的，核实后再用。';

/** A link with an address that holds away from the site, as soon as the site has one. @param path from src/lib/urls.ts */
export const link = (label: string, path: string): string => `[${escape(label)}](${shownUrl(path)})`;

/** The address itself, as a link: an autolink (CommonMark 0.31 §6.5) is a whole address only. @param path from src/lib/urls.ts */
const bareAddress = (path: string): string => {
  const whole = publishedUrl(path);
  return whole ? `<${whole}>` : `[${path}](${path})`;
};

/** A cited article, with its law. */
export const citationLink = ({ law, name, anchor }: CitationView): string => link(`《${law.short}》${name}`, lawUrl(law.id, anchor));

/** Links between entries, as bodies write them (/practices/x/), get the site's address. */
const withAddresses = (markdown: string): string =>
  markdown.replace(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${shownUrl(pageUrl(path))})`);

/** The parts of an entry's body. @param noteOn a line that stands above a part, as on its page */
export const sectionsMarkdown = (
  sections: readonly BodySection[],
  noteOn: (section: BodySection) => string | undefined = () => undefined,
): string[] =>
  sections.flatMap((section) => {
    const note = noteOn(section);
    return [`## ${escape(section.title)}`, ...(note ? [note] : []), ...section.markdown.map(withAddresses)];
  });

/** A list, or nothing. @param items one line of Markdown each */
export const list = (items: readonly string[], ordered = false): string[] =>
  items.length > 0 ? [items.map((item, i) => `${ordered ? `${i + 1}.` : '-'} ${item}`).join('\n')] : [];

/** A part with a heading, or nothing where it holds nothing. */
export const part = (heading: string, blocks: readonly string[]): string[] => (blocks.length > 0 ? [`## ${heading}`, ...blocks] : []);

/** A GFM table. @param rows cells as Markdown, as many as there are columns */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What an entry says of itself. */
interface Head {
  title: string;
  /** One sentence. */
  lead: string;
  /** Path of its page. */
  url: string;
  /** Each `label：value` as Markdown. */
  facts: readonly string[];
}

/**
 * An entry as one Markdown file: title, where it stands and how it may be used, facts, then its parts.
 * @param blocks each a block of Markdown
 */
export function markdownFile({ title, lead, url, facts }: Head, blocks: readonly string[]): string {
  const origin = `> 出自${SITE.name}：${bareAddress(url)}（许可：${SITE.licence.name}，注明出处即可使用）。全部目录：${bareAddress(llmsUrl())}。${FIGURE_RULE}`;
  return `${[`# ${escape(title)}`, origin, escape(lead), ...list(facts), ...blocks].join('\n\n')}\n`;
}
