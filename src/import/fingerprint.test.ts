import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const of = (...texts: string[]): string => fingerprint(texts.map((text, index) => ({ text, line: index + 1 })));

test('width, spaces and line breaks make no other text', () => {
  expect(of('慰问２４０户，', '送温暖')).toBe(of('慰问 240 户,送温暖'));
});

test('one character more makes another text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(of(text)).toMatch(/^[0-9a-f]{14}$/);
      expect(of(`${text}工`)).not.toBe(of(text));
    }),
  );
});
