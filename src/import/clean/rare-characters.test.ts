import { expect, test } from 'vitest';
import { mayBeTraditional } from './rare-characters.ts';
import { simplify } from './simplify.ts';
import { SHARED } from './traditional.ts';

test('whatever the dictionary changes loads it', () => {
  const missed: string[] = [];
  for (let code = 0x3400; code < 0x30000; code += 1) {
    const character = String.fromCodePoint(code);
    if (!/\p{Script=Han}/u.test(character) || SHARED.has(character)) continue;
    if (simplify(character) !== character && !mayBeTraditional(character)) missed.push(character);
  }
  // 么 is the simplified form of 麼; only alone it is another word (老么), which stays as it is written.
  expect(missed).toEqual(['么']);
});

test('everyday simplified text does not load it', () => {
  expect(mayBeTraditional('今年以来，工会围绕中心工作，走访慰问240户，什么困难都有人管。A①—“”')).toBe(false);
  expect(mayBeTraditional('工會開展活動')).toBe(true);
});
