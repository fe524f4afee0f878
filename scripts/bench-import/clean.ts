import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Importer } from '../../src/import/import-file.ts';
import type { Score } from './measure.ts';

/**
 * Flags and repairs by rule on texts that have no defects: the library's own, which its editors wrote.
 * @param content the folder content/
 * @returns a score by rule: `total` messages in `hits` files
 */
export function scoreClean(importer: Importer, content: string): Record<string, Score> {
  const scores: Record<string, Score> = {};
  for (const kind of ['practices', 'summaries']) {
    if (!existsSync(join(content, kind))) continue;
    for (const name of readdirSync(join(content, kind)).filter((file) => file.endsWith('.mdx'))) {
      const text = plainText(readFileSync(join(content, kind, name), 'utf8'));
      const { value, messages } = importer(new TextEncoder().encode(text), `${name.slice(0, -4)}.txt`);
      const told = [...messages, ...value.flatMap((piece) => piece.messages)].filter(({ kind: own }) => own === 'flag' || own === 'repair');
      for (const rule of new Set(told.map((message) => message.rule))) {
        const score = (scores[rule] ??= { hits: 0, total: 0, misses: [] });
        const own = told.filter((message) => message.rule === rule);
        score.hits += 1;
        score.total += own.length;
        score.misses.push(...own.map((message) => `${name}：${message.text}　${message.before ?? ''} → ${message.after ?? ''}`));
      }
    }
  }
  return scores;
}

/** The body of an entry as a source would have it: no front matter, no Markdown. */
function plainText(mdx: string): string {
  return mdx
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/<\/?[A-Z]\w*[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+ +/gm, '')
    .replace(/^(?:- |> )/gm, '')
    .replace(/\*\*|\\(?=[^\w\s])/g, '');
}
