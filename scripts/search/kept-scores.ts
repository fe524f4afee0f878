import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Scores } from './measure-content.ts';

/** What a kind may lose: less than what one entry that moves by a rank costs a list of ten queries. */
const TOLERANCE = 0.004;

const HEAD = '# npm run search:try -- --keep 写的：各类查询现在的得分，测试不许变差。\n';

const fileIn = (folder: string) => join(folder, 'query-scores.yaml');

/** The scores that a library has kept, by list and kind; none where it has kept none. */
export function keptScores(folder: string): Scores {
  const file = fileIn(folder);
  const lists = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number>>) : {};
  return new Map(
    Object.entries(lists).flatMap(([list, kinds]) => Object.entries(kinds).map(([kind, score]) => [`${list}:${kind}`, score])),
  );
}

/** Keeps these scores. */
export function keepScores(folder: string, scores: Scores): void {
  const lists: Record<string, Record<string, number>> = {};
  for (const [name, score] of scores) {
    const [list = '', kind = ''] = name.split(':');
    lists[list] = { ...lists[list], [kind]: Number(score.toFixed(3)) };
  }
  writeFileSync(fileIn(folder), HEAD + stringify(lists));
}

/** Kinds that are answered worse than was kept, one a line. */
export const losses = (now: Scores, kept: Scores): string[] =>
  [...kept].flatMap(([kind, before]) => {
    const score = now.get(kind) ?? 0;
    return score < before - TOLERANCE ? [`${kind} ${score.toFixed(3)}，原来${before}`] : [];
  });
