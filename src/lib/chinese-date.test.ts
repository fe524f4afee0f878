import { expect, it } from 'vitest';
import { chineseDate } from './chinese-date.ts';

it('writes months and days without a zero', () => {
  expect(chineseDate('2026-01-05')).toBe('2026年1月5日');
  expect(chineseDate('2026-11-20')).toBe('2026年11月20日');
});
