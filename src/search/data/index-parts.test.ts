import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBefore, pieceOf, placeOf } from './index-parts.ts';

/** Han characters, one beyond U+FFFF, one between the halves and those: JavaScript would order them otherwise. */
const word = fc.string({ unit: fc.constantFrom('一', '工', '会', 'a', '9', '𠮷', '\uF900', 'א'), minLength: 1, maxLength: 4 });

test('words are ordered as their UTF-8 bytes are', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isBefore(one, other)).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0);
    }),
  );
});

test('a word stands in the last piece that does not begin behind it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (words, wanted) => {
      const pieces = words.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      const behind = pieces.findIndex((first) => isBefore(wanted, first));
      const last = (behind < 0 ? pieces.length : behind) - 1;
      const found = pieceOf({ pieces }, wanted);
      expect(found === undefined ? -1 : placeOf(found)).toBe(last);
    }),
  );
});
