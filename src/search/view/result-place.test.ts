import { expect, test } from 'vitest';
import { readPlace } from './result-place.ts';

test('a place comes out as it was kept', () => {
  expect(readPlace({ limit: 30, top: 2049.5 })).toEqual({ limit: 30, top: 2049.5 });
  expect(readPlace({ limit: 20, top: 7, tail: true })).toEqual({ limit: 20, top: 7, tail: true });
  expect(readPlace({ limit: 20, top: 7, tail: 'x' })).toEqual({ limit: 20, top: 7 });
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
