import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roomImports, roomsPicture, withPicture } from './picture.ts';

test('CONTRIBUTING.md shows the rooms as the imports really are (npm run docs:rooms)', () => {
  const document = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(withPicture(document, roomsPicture(roomImports('src')))).toBe(document);
});

test('a room stands above every room that it enters', () => {
  const picture = roomsPicture(
    new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set<string>()],
    ]),
  );
  expect(picture.split('\n').filter((line) => /^ \d/.test(line))).toEqual([' 2  a', ' 1  b', ' 0  c']);
});
