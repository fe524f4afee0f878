import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { splitFrontMatter } from '../../src/content/front-matter.ts';

interface Shown {
  title: string;
  summary: string;
  figures: { label: string; asWritten: string }[];
  wordings: { text: string }[];
}

const list = (heading: string, lines: readonly string[]) =>
  lines.length > 0 ? `\n\n## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';

/**
 * A practice as plain Markdown, with all the text that its own page shows: what every site generator can take.
 * @param text of its file
 */
export function plainPage(text: string): string {
  const parts = splitFrontMatter(text);
  if (!parts) throw new Error('没有信息栏');
  const { title, summary, figures, wordings } = parse(parts.yaml) as Shown;
  const figureLines = figures.map(({ label, asWritten }) => `${label}：${asWritten}`);
  const body = parts.body.replace(/^<\/?Doubt>$/gm, '').trim();
  const lists =
    list('数字', figureLines) +
    list(
      '措辞',
      wordings.map((wording) => wording.text),
    );
  return `---\n${stringify({ title, description: summary })}---\n\n${body}${lists}\n`;
}

/** Writes the practices of a library as plain pages. @param content the library's folder @param to made where it is not there */
export function writePlainPages(content: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const practices = join(content, 'practices');
  for (const name of readdirSync(practices).filter((each) => /^[^_].*\.mdx$/.test(each)))
    writeFileSync(join(to, name.replace(/\.mdx$/, '.md')), plainPage(readFileSync(join(practices, name), 'utf8')));
}
