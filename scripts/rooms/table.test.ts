import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAY_ENTER } from '../../eslint.config.mjs';
import { roomImports } from './picture.ts';
import { roomsTold } from './table.ts';

test('src/README.md tells of each room what lint lets it enter', () => {
  const allowed = Object.entries(MAY_ENTER).map(([room, open]) => [room, [...open].sort()]);
  expect(roomsTold(readFileSync('src/README.md', 'utf8'))).toEqual(Object.fromEntries(allowed));
});

test('every room of src is in the table', () => {
  expect(Object.keys(MAY_ENTER).sort()).toEqual([...roomImports('src').keys()].sort());
});

test('a row may tell of several rooms, and of one that enters none', () => {
  const table = '| 房间 | 放什么 | 可以引用 |\n| --- | --- | --- |\n| `a`、`b-c` | 两间 `d` | lib、data |\n| `d` | 底层 | — |\n';
  expect(roomsTold(table)).toEqual({ a: ['data', 'lib'], 'b-c': ['data', 'lib'], d: [] });
});
