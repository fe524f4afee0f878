import { expect, test } from 'vitest';
import { brokenLibrary } from '../../src/content/fixture-library.ts';
import { publishedLibrary } from '../../src/content/read-library.ts';
import { contentReport } from './report.ts';

const PRACTICE = 'content/practices/jin-qiu.mdx';
const linesOf = (heading: string, from: string | RegExp, to: string) =>
  contentReport(publishedLibrary(brokenLibrary(PRACTICE, from, to)), '2026-11-28').find((part) => part.heading === heading)?.lines;

test('an entry that nobody has touched for a year is named with its day', () => {
  expect(linesOf('一年没有动过的条目', 'revised: 2026-11-20', 'revised: 2025-11-27')).toEqual([`${PRACTICE} 2025-11-27`]);
});

test('an entry is due on its day of review, with who looks after it', () => {
  expect(linesOf('到了复核日期的条目', 'revised:', 'owner: 权益保障部\nreviewBy: 2026-11-28\nrevised:')).toEqual([
    `${PRACTICE} 2026-11-28，权益保障部`,
  ]);
});

test('a tag that no practice carries is told with the aliases that lead to nothing', () => {
  const files = brokenLibrary(
    'content/vocabulary.yaml',
    '- { id: bang-kun',
    '- { id: du-shu, label: 读书会, aliases: [共读], category: bang-fu }\n- { id: bang-kun',
  );
  const report = contentReport(publishedLibrary(files), '2026-11-28');
  expect(report.find(({ heading }) => heading.startsWith('没有做法的标签'))?.lines).toEqual([
    'content/vocabulary.yaml du-shu（读书会；共读）',
  ]);
});
