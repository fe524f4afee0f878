import { placeOf } from '../data/index-parts.ts';
import { frequencyOf } from '../data/pagefind-contract.ts';
import { settle, strengthOf } from '../data/strength.ts';
import { breathe } from './breathe.ts';
import type { OpenPart } from './pagefind-client.ts';
import type { FindWord, Posting, Postings } from './text-index.ts';

/**
 * Index words as Pagefind keeps them.
 * @param parts of the index; their records follow one another in the order of the lexicon
 */
export function pagefindWords(parts: readonly OpenPart[]): FindWord {
  const kept = new Map<string, Promise<Postings>>();
  let last: Promise<unknown> = Promise.resolve();

  /** Fetching goes side by side; the searches themselves, which leave the page no time, one after the other. */
  async function found(word: string): Promise<ReturnType<OpenPart['search']>[]> {
    await Promise.all(parts.map((part) => part.fetchFor(word)));
    const answer = last.then(breathe).then(() => parts.map((part) => part.search(word)));
    last = answer.catch(() => undefined);
    return answer;
  }

  async function search(word: string): Promise<Postings> {
    const postings = new Map<number, Posting>();
    let first = 0;
    for (const [i, records] of (await found(word)).entries()) {
      const all = parts[i]?.records ?? 0;
      for (const { name, score, words } of records)
        postings.set(first + placeOf(name), { strength: strengthOf(settle(frequencyOf(score, records.length, all))), words });
      first += all;
    }
    return postings;
  }

  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const answer = search(word).catch((error: unknown) => {
      kept.delete(word);
      throw error;
    });
    kept.set(word, answer);
    return answer;
  };
}
