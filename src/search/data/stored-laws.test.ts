import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLaws, unpackLaws, type StoredLaw } from './stored-laws.ts';

const text = fc.string();
const limit = fc.record({ matter: text, who: text, bound: text, from: text });
const rule = fc.record({ says: text, tags: fc.array(fc.nat(999)), limit }, { requiredKeys: ['says', 'tags'] });
const article = fc.record({ article: fc.integer({ min: 1, max: 300 }), rules: fc.array(rule) });
const law: fc.Arbitrary<StoredLaw> = fc.record({
  id: text,
  title: text,
  short: text,
  aliases: fc.array(text),
  about: text,
  articles: fc.array(article),
});

test('any laws come back as they went in', () => {
  fc.assert(
    fc.property(fc.array(law), (laws) => {
      expect(unpackLaws(packLaws(laws))).toEqual(laws);
    }),
  );
});
