import { expect, test } from 'vitest';
import { inPlace } from './in-place.ts';

test('items stand in the order of their file, whatever order they come in', () => {
  const items = [
    { id: 'a', place: 2 },
    { id: 'b', place: 0 },
    { id: 'c', place: 1 },
  ];
  expect(inPlace(items)).toEqual([{ id: 'b' }, { id: 'c' }, { id: 'a' }]);
});
