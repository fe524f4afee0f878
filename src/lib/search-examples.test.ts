import { expect, test } from 'vitest';
import type { PracticeView } from './library-view.ts';
import { searchExamples } from './search-examples.ts';

const practice = (title: string, aliases: string[], count: number) =>
  ({
    title,
    aliases,
    figures: [],
    revised: '2026-01-01',
    sources: Array.from({ length: count }, (_, i) => ({ summary: { id: String(i) } })),
  }) as unknown as PracticeView;

test('the practice with the most sources lends its first other name and the initials of its title', () => {
  expect(searchExamples([practice('安全监督岗', ['岗哨'], 1), practice('海燕助学', ['助学金', '圆梦'], 2)])).toEqual(['助学金', 'hyzx']);
});

test('a library without practices lends nothing', () => {
  expect(searchExamples([])).toEqual([]);
});
