import { placeOf } from '../data/index-parts.ts';
import { frequencyOf } from '../data/pagefind-contract.ts';
import { settle, strengthOf } from '../data/strength.ts';
import { breathe } from './breathe.ts';
import { joinParts } from './join-parts.ts';
import { onceEach } from './once.ts';
import type { OpenPart } from './pagefind-client.ts';
import type { FindWord, Postings } from './text-index.ts';

/**
 * Index words as Pagefind keeps them.
 * @param parts of the index; their records follow one another in the order of the lexicon
 */
export function pagefindWords(parts: readonly OpenPart[]): FindWord {
  let last: Promise<unknown> = Promise.resolve();

  /** Fetching goes side by side; the searches themselves, which leave the page no time, one after the other. */
  async function found(word: string): Promise<ReturnType<OpenPart['search']>[]> {
    await Promise.all(parts.map((part) => part.fetchFor(word)));
    const answer = last.then(breathe).then(() => parts.map((part) => part.search(word)));
    last = answer.catch(() => undefined);
    return answer;
  }

  return onceEach(async (word) => {
    const postings = (await found(word)).map((records, i): Postings => {
      const all = parts[i]?.records ?? 0;
      const strength = (score: number) => strengthOf(settle(frequencyOf(score, records.length, all)));
      return new Map(records.map(({ name, score, words }) => [placeOf(name), { strength: strength(score), words }]));
    });
    return joinParts(parts, postings);
  });
}
