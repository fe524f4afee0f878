import { expect, test } from 'vitest';
import { chinaDay, chinaTime } from './china-day.ts';

test('the day in China begins eight hours before that of UTC', () => {
  expect(chinaDay(new Date('2026-11-28T15:59:59Z'))).toBe('2026-11-28');
  expect(chinaDay(new Date('2026-11-28T16:00:00Z'))).toBe('2026-11-29');
  expect(chinaTime(new Date('2026-12-31T16:00:01Z'))).toBe('2027-01-01T00:00:01');
});
