import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILLER } from '../data/pagefind-contract.ts';
import { partAt } from '../data/parts.ts';
import { passagesOf } from '../data/passages.ts';
import type { StoredSection } from '../data/stored-text.ts';
import { openNames } from '../data/names.ts';
import { LEXICON } from '../fixtures.ts';
import { indexPage } from './build-pages.ts';
import { roomOfParts } from './part-room.ts';
import { WordCounter } from './word-counter.ts';

const { dictionary } = openNames(LEXICON);
const counter = new WordCounter(dictionary.words().filter((word) => word.length > 1));

const text = fc.array(fc.constantFrom('厂务公开', '职代会', '提案落实', '3次', '48%', '慰问', '，', 'OA '), {
  minLength: 1,
  maxLength: 12,
});
const paragraph = text.map((words) => words.join(''));
const record: fc.Arbitrary<StoredSection[]> = fc
  .record({ wordings: fc.array(paragraph, { maxLength: 4 }), figures: fc.array(paragraph, { maxLength: 3 }), body: paragraph })
  .map(({ wordings, figures, body }) => [
    { mark: 'lead', paragraphs: [body] },
    ...wordings.map((said, i) => ({ mark: `w${i + 1}s1`, paragraphs: [said] })),
    { mark: 'figures', paragraphs: figures },
  ]);

/** The words of a page in the order in which Pagefind places them, each with the paragraph that it stands in. */
const placed = (page: string) =>
  [...page.matchAll(/<p [^>]*>([^<]*)<\/p>/g)].flatMap(([, said = ''], paragraph) =>
    said
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ word, paragraph })),
  );

test('every word of a part stands in its room, whatever the parts say, and the longest fills it', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
      const room = roomOfParts(records, counter, dictionary);
      let longest = 0;
      for (const sections of records) {
        const passages = passagesOf(sections);
        const parts = passages.filter(({ part }) => part !== undefined).length;
        const words = placed(indexPage(passages, counter, dictionary, room));
        // A part is two paragraphs: what it says, and the known words in it with what fills its room.
        const own = words.slice(0, parts * room);
        expect(own.map(({ paragraph }) => Math.floor(paragraph / 2))).toEqual(own.map((_, place) => partAt(place, room)));
        expect(words.slice(parts * room).some(({ word }) => word === FILLER)).toBe(false);
        for (let part = 0; part < parts; part += 1)
          longest = Math.max(longest, own.filter(({ word }, place) => partAt(place, room) === part && word !== FILLER).length);
      }
      expect(room).toBe(Math.max(1, longest));
    }),
  );
});
