import { WEIGHTS } from '../data/weights.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';
import { pairsOf } from '../query/familiar.ts';
import type { Plan } from '../query/plan-query.ts';
import type { Ranked } from './rank.ts';

/** Fewer pairs stand together in a text by chance. */
const FEWEST = 4;
/** Each is a search. */
const MOST = 16;

/**
 * Entries that have most of a query's pairs of characters, whatever they mean: what is written somewhere nearly as it was typed
 * (长期化经常化制度化 for 长期化、经常化、制度化). BM25 over the pairs that the index holds: rare ones count more (Robertson and Zaragoza 2009).
 * @returns the best first; none where no entry has nearly all of them
 */
export async function searchPairs({ query }: Plan, { index, lexicon }: SearchedLibrary): Promise<Ranked[]> {
  const pairs = pairsOf(query).filter((pair) => pair.length === 2);
  if (pairs.length < FEWEST || pairs.length > MOST) return [];
  const hits = await Promise.all(pairs.map((pair) => index.find(pair)));
  const all = lexicon.docs.length;
  const rarities = hits.map(({ size }) => Math.log(1 + (all - size + 0.5) / (size + 0.5)));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const entries = lexicon.docs.map((_, doc) => {
    const held = hits.flatMap((found, i) => {
      const strength = found.get(doc);
      return strength === undefined ? [] : [{ rarity: rarities[i] ?? 0, strength }];
    });
    const share = held.reduce((sum, { rarity }) => sum + rarity, 0) / whole;
    const score = held.reduce((sum, { rarity, strength }) => sum + rarity * strength, 0) / whole;
    return { doc, share, ranked: { doc, score: share + score, covers: [], asked: 0 } };
  });
  return entries
    .filter(({ share }) => share >= WEIGHTS.written)
    .map(({ ranked }) => ranked)
    .sort((a, b) => b.score - a.score);
}
