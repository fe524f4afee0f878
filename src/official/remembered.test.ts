import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('gives the same object for the same texts and numbers, and does not hold more than some', () => {
  let made = 0;
  const lines = remembered((text: string, indent: number) => [`${text}${indent}`, (made += 1)]);
  expect(lines('甲', 2)).toBe(lines('甲', 2));
  expect(lines('甲', 0)[0]).toBe('甲0');
  expect(made).toBe(2);
  for (let i = 0; i < 5000; i += 1) lines('乙', i);
  expect(lines('甲', 2)[0]).toBe('甲2');
});
