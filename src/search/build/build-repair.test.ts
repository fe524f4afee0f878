import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holderOf } from './build-repair.ts';

const unit = fc.constantFrom('工', '会', '职', '代', 'T', '恤', '\ud842\udfb7', ' ');

test('a word is found in a text exactly where it stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), fc.string({ unit, minLength: 2, maxLength: 4 }), (text, word) => {
      const { characters, holds } = holderOf(text);
      expect(holds(word)).toBe(text.includes(word));
      expect(characters).toEqual(new Set([...text]));
    }),
  );
});
