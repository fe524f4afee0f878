import { ItemReader } from '../data/item-reader.ts';
import { USUAL_WEIGHT, WEIGHT_PARTS, withoutOpening } from '../data/pagefind-contract.ts';
import { saturate, strengthOf } from '../data/strength.ts';
import type { Postings } from './text-index.ts';

/** A piece of the index, read as far as it is asked. */
export interface ReadPiece {
  /** @returns where a word stands, by place of the record in its part of the index; nowhere where the piece does not hold it */
  find: (word: string) => Postings;
}

/** Places of a word in a record, in index words, and the sum of their weights, in parts of one. */
interface Places {
  words: number[];
  sum: number;
}

/** Adds the places of a word in a record: they count on from the one before, a negative number is the weight from there on. */
function readPlaces(reader: ItemReader, to: Places): void {
  let [weight, place] = [USUAL_WEIGHT, 0];
  for (let left = reader.open(); left > 0; left -= 1) {
    const number = reader.integer();
    if (number < 0) [weight, place] = [-1 - number, 0];
    else {
      place += number;
      to.sum += weight;
      to.words.push(place);
    }
  }
}

/** Adds the records in which a word stands; each counts on from the one before. */
function readRecords(reader: ItemReader, to: Map<number, Places>): void {
  let record = 0;
  for (let left = reader.open(); left > 0; left -= 1) {
    const fields = reader.open();
    record += reader.integer();
    const places = to.get(record) ?? { words: [], sum: 0 };
    to.set(record, places);
    readPlaces(reader, places);
    for (let other = fields; other > 2; other -= 1) reader.skip();
  }
}

/** What follows a word: the records that have it as it is, and those that have it with marks above or below its letters. */
function readPostings(reader: ItemReader, fields: number): Postings {
  const records = new Map<number, Places>();
  readRecords(reader, records);
  if (fields > 2)
    for (let left = reader.open(); left > 0; left -= 1) {
      const more = reader.open();
      reader.skip();
      readRecords(reader, records);
      for (let other = more; other > 2; other -= 1) reader.skip();
    }
  return new Map([...records].map(([record, { words, sum }]) => [record, { strength: strengthOf(saturate(sum / WEIGHT_PARTS)), words }]));
}

/**
 * Reads a piece of a Pagefind index as the site ships it, without Pagefind's program.
 * @param file the unpacked file of Pagefind 1.6: `pagefind_dcd`, then [[[word, [[record, [place…], …]…], [[word with marks, [[record, …]…]]…]]…]] in CBOR
 * @throws where it is made otherwise
 */
export function readPiece(file: Uint8Array): ReadPiece {
  const bytes = withoutOpening(file);
  const reader = new ItemReader(bytes);
  const starts = new Map<string, { at: number; fields: number }>();
  reader.open();
  for (let left = reader.open(); left > 0; left -= 1) {
    const fields = reader.open();
    starts.set(reader.text(), { at: reader.at, fields });
    for (let other = fields; other > 1; other -= 1) reader.skip();
  }
  return {
    find: (word) => {
      const start = starts.get(word);
      return start ? readPostings(new ItemReader(bytes, start.at), start.fields) : new Map();
    },
  };
}
