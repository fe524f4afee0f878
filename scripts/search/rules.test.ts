import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from './rules.ts';

test.each(RULES)('$rule: what switches it off stands once in its source', ({ file, from }) => {
  expect(readFileSync(`src/search/${file}`, 'utf8').split(from)).toHaveLength(2);
});

test('each rule has a name of its own', () => {
  expect(new Set(RULES.map(({ rule }) => rule)).size).toBe(RULES.length);
});
