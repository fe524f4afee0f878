import { frequencyOf, partOf } from '../data/pagefind-contract.ts';
import { strengthOf } from '../data/strength.ts';
import { breathe } from './breathe.ts';
import type { Pagefind } from './pagefind-client.ts';
import type { FindWord, Posting, Postings } from './text-index.ts';

function tally(ids: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(partOf(id), (counts.get(partOf(id)) ?? 0) + 1);
  return counts;
}

/**
 * Index words as Pagefind keeps them.
 * @param ids Pagefind's ids of the documents, in the order of the lexicon
 * @param engine called once an index word; answers are kept
 */
export function pagefindWords(engine: Pagefind, ids: readonly string[]): FindWord {
  const kept = new Map<string, Promise<Postings>>();
  const places = new Map(ids.map((id, place) => [id, place]));
  const sizes = tally(ids);

  let last: Promise<unknown> = Promise.resolve();

  /** Fetching goes side by side; the searches themselves, which leave the page no time, one after the other. */
  async function ask(word: string) {
    await engine.preload(word);
    const answer = last.then(breathe).then(() => engine.search(word));
    last = answer.catch(() => undefined);
    return answer;
  }

  async function search(word: string): Promise<Postings> {
    const { results } = await ask(word);
    const counts = tally(results.map(({ id }) => id));
    const found = new Map<number, Posting>();
    for (const { id, score, words } of results) {
      const place = places.get(id);
      if (place !== undefined)
        found.set(place, { strength: strengthOf(frequencyOf(score, counts.get(partOf(id)) ?? 0, sizes.get(partOf(id)) ?? 0)), words });
    }
    return found;
  }

  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const found = search(word).catch((error: unknown) => {
      kept.delete(word);
      throw error;
    });
    kept.set(word, found);
    return found;
  };
}
