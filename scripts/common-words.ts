/**
 * Writes src/import/rules/common-words.ts: node scripts/common-words.ts
 * The two-character words of the library's own texts, as the word segmenter of Node (ICU) cuts them. Browsers before
 * Chrome 87 have no segmenter, and the importer needs no more than to know that 进行 is a word.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A pair cut fewer times may be a chance of the segmenter; from three on, the list covers nine in ten words of invented summaries. */
const FEWEST = 3;
const ROOT = resolve(import.meta.dirname, '..');

const counts = new Map<string, number>();
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
for (const path of readdirSync(join(ROOT, 'content'), { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.(?:mdx|yaml)$/.test(path) || /^(?:queries|words)\b/.test(path)) continue;
  for (const [run] of readFileSync(join(ROOT, 'content', path), 'utf8').matchAll(/\p{Script=Han}{2,}/gu))
    for (const { segment } of segmenter.segment(run)) if (segment.length === 2) counts.set(segment, (counts.get(segment) ?? 0) + 1);
}
const seconds = new Map<string, string>();
for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < FEWEST) continue;
  const [first = '', second = ''] = word;
  seconds.set(first, (seconds.get(first) ?? '') + second);
}
const groups = [...seconds].map(([first, rest]) => first + rest);
const rows: string[] = [];
for (const group of groups) {
  const row = rows.at(-1);
  if (row === undefined || row.length + group.length > 110) rows.push(group);
  else rows[rows.length - 1] = `${row} ${group}`;
}
writeFileSync(
  join(ROOT, 'src/import/rules/common-words.ts'),
  `/** Made by scripts/common-words.ts. A first character with the second characters of its words, group by group. */\nexport const COMMON_WORDS = \`\n${rows.join('\n')}\n\`;\n`,
);
