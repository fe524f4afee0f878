import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { flagPersons } from '../../src/import/extract/names.ts';
import type { Score } from './measure.ts';

interface Sentence {
  text: string;
  names: string[];
}

/**
 * Names of persons in single sentences (names.yaml).
 * @returns recall and precision; of precision the `total` is what was flagged
 */
export function scoreNames(): Record<string, Score> {
  const sentences = parse(readFileSync(join(import.meta.dirname, 'names.yaml'), 'utf8')) as Sentence[];
  const recall: Score = { hits: 0, total: 0, misses: [] };
  const precision: Score = { hits: 0, total: 0, misses: [] };
  for (const { text, names } of sentences) {
    const flagged = flagPersons({ text, line: 1 })
      .filter(({ rule }) => rule === 'private-name' || rule === 'official-name')
      .flatMap((message) => (/“(.*?)”/.exec(message.text)?.[1] ?? '').split('、'));
    const note = (score: Score, asked: string[], given: string[]) => {
      const missed = asked.filter((name) => !given.includes(name));
      score.total += asked.length;
      score.hits += asked.length - missed.length;
      score.misses.push(...missed.map((name) => `${name}：${text}`));
    };
    note(recall, names, flagged);
    note(precision, flagged, names);
  }
  return { 姓名召回: recall, 姓名准确: precision };
}
