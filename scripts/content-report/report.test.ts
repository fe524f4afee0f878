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

test('a shortfall without a plan that answers it is told for each level that it suits', () => {
  const slots = (text: string) =>
    `${text}- { id: lack, label: 不足, meaning: 差在哪里。 }\n- { id: next, label: 安排, meaning: 怎样补上。, answers: 不足 }\n`;
  const files = brokenLibrary(
    PRACTICE,
    'related:',
    '  - { id: w4, slot: 不足, level: [总工会, 企业], text: 差在一处。 }\n  - { id: w5, slot: 安排, level: [企业], text: 补上一处。 }\nrelated:',
  ).map((file) => (file.path === 'content/slots.yaml' ? { ...file, text: slots(file.text) } : file));
  const lines = (heading: string) => contentReport(publishedLibrary(files), '2026-11-28').find((part) => part.heading === heading)?.lines;
  expect(lines('总工会：没有安排回应的不足，共1条不足')).toEqual([`${PRACTICE} w4`]);
  expect(lines('企业：没有安排回应的不足，共1条不足')).toEqual([]);
});
