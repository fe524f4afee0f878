import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { AMBIGUOUS, mayBeTraditional } from './script-fold.ts';

test('what GB 2312 has is Simplified, but for what OpenCC reads otherwise', () => {
  expect(mayBeTraditional('工资集体协商，食堂的饭又贵又难吃 abc')).toBe(false);
  expect(mayBeTraditional('職工代表')).toBe(true);
  expect(mayBeTraditional('乾杯')).toBe(true);
});

test('every character of GB 2312 that OpenCC reads as another one is told', () => {
  const [taiwan, hongKong] = [Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];
  const common = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i)).filter(
    (character) => !mayBeTraditional(character),
  );
  expect(common.filter((character) => taiwan(character) !== character || hongKong(character) !== character).join('')).toBe('么著');
  expect([...AMBIGUOUS].filter((character) => taiwan(character) === character && hongKong(character) === character)).toEqual([]);
});
