import { expect, test } from 'vitest';
import { readPlace } from './result-place.ts';

test('a place comes out as it was kept', () => {
  const place = { limit: 30, withTail: true, top: 2049.5 };
  expect(readPlace(place)).toEqual(place);
  expect(readPlace({ limit: 30, top: 2049.5, withTail: 'x' })).toEqual({ limit: 30, withTail: false, top: 2049.5 });
});

test.each([
  null,
  undefined,
  'x',
  {},
  { limit: 30 },
  { limit: -1, top: 0 },
  { limit: 1e9, top: 0 },
  { limit: '30', top: 0 },
  { limit: NaN, top: 0 },
])('anything else is no place: %j', (state) => {
  expect(readPlace(state)).toBeUndefined();
});
