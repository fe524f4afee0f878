import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

const weightOf = (mark: string) => passagesOf([{ mark, paragraphs: ['厂务公开'] }])[0]?.weight ?? 0;

test('another name of a record weighs more than what its text says, figures and wordings less', () => {
  expect(weightOf('names')).toBeGreaterThan(weightOf('how'));
  expect(weightOf('figures')).toBeLessThan(weightOf('how'));
  expect(weightOf('w1s2')).toBeLessThan(weightOf('how'));
});

test('the heading of a summary’s section stands apart, and tells the slot that the section fills', () => {
  expect(passagesOf([{ mark: 's2', paragraphs: ['三、存在的问题', '公开得不够。'] }])).toEqual([
    { text: '三、存在的问题', weight: 1 },
    { text: '公开得不够。', weight: 1, slot: 3 },
  ]);
});

test('the legal basis is searched nowhere: the laws are searched themselves', () => {
  const basis = ['gong-hui-fa#a21 《工会法》第二十一条'];
  expect(passagesOf([{ mark: 'law', paragraphs: basis }])).toEqual([]);
});
