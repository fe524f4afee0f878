import { expect, test } from 'vitest';
import { fieldGlance } from './field-glance.ts';
import type { PracticeView } from './library-view.ts';

const practice = (evidence: string, ...summaries: string[]) =>
  ({ evidence, sources: summaries.map((id) => ({ summary: { id } })) }) as unknown as PracticeView;

test('both ways to divide a field add up to its practices, and nothing empty is shown', () => {
  const practices = [practice('法定'), practice('已实施', 'a', 'a'), practice('已实施', 'a', 'b', 'c'), practice('计划', 'a', 'b')];
  for (const { parts } of fieldGlance(practices)) {
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(practices.length);
    expect(parts.every(({ count }) => count > 0)).toBe(true);
  }
  // Two passages of one summary are one summary.
  expect(fieldGlance(practices)[1]?.parts.find(({ label }) => label === '一篇')?.count).toBe(1);
});
