import { WEIGHTS } from '../data/weights.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';
import { familiarity, lengthShare, pairsOf } from '../query/familiar.ts';
import { normalizeQuery } from '../query/normalize-query.ts';
import { isSpoken, LONGEST_STRETCH, planQuery, type Plan } from '../query/plan-query.ts';
import { readQuery } from '../query/read-query.ts';
import { askedAlike, indexAsks, type AskedIndex, type Asks } from './asked-alike.ts';
import { confidenceOf, type Confidence } from './confidence.ts';
import { rank, type Ranked } from './rank.ts';

/** What one library has for a query, and how the query was read. */
export interface Findings {
  plan: Plan;
  /** Documents in order; empty where nothing fits. */
  ranked: Ranked[];
  /** What the best of them are to the query; undefined where nothing fits. */
  confidence: Confidence | undefined;
  /** How many of them stand before the scores fall away; what follows only touches on the query. */
  main: number;
  /** The query that was searched in place of the typed one. */
  readAs: string | undefined;
}

const opened = new WeakMap<Asks, AskedIndex>();

/** How people ask, made ready once. */
async function openAsks({ loadAsks }: SearchedLibrary): Promise<AskedIndex> {
  const asks = await loadAsks();
  const index = opened.get(asks) ?? indexAsks(asks);
  opened.set(asks, index);
  return index;
}

/** The pairs of characters of a query that stand in one document. */
async function pairsIn(doc: number, query: string, { index }: SearchedLibrary): Promise<ReadonlySet<string>> {
  const pairs = pairsOf(query).filter((pair) => pair.length === 2);
  const held = await Promise.all(pairs.map(async (pair) => ((await index.find(pair)).has(doc) ? [pair] : [])));
  return new Set(held.flat());
}

interface Judged {
  plan: Plan;
  ranked: Ranked[];
  confidence: Confidence | undefined;
}

/** Ranks the library for a plan, and judges whether the best has to do with it. @returns undefined where it has not */
async function judged(plan: Plan, library: SearchedLibrary, asks: AskedIndex | undefined, asked: ReadonlyMap<number, number>) {
  const ranked = await rank(plan, library.lexicon, library.index, asked);
  const judge = (held: ReadonlySet<string>): Confidence | undefined => {
    const familiar = familiarity(plan.query, library, (pair) => (asks?.holders.has(pair) ?? false) || held.has(pair));
    return confidenceOf(plan, ranked, { familiar, long: lengthShare(plan.query), asked });
  };
  // Only what would else find nothing is looked up pair by pair.
  const confidence = judge(new Set()) ?? judge(await pairsIn(ranked[0]?.doc ?? 0, plan.query, library));
  return confidence && { plan, ranked, confidence };
}

/** What is written in a text just as it was typed is found there, whatever it means: 县三等奖一个. */
async function written(plan: Plan, { index, lexicon }: SearchedLibrary, asked: ReadonlyMap<number, number>): Promise<Judged> {
  const { query } = plan;
  const found = query.length >= 4 && query.length <= LONGEST_STRETCH && (await index.find(query)).size > 0;
  if (!found) return { plan, ranked: [], confidence: undefined };
  return { plan, ranked: await rank({ ...plan, stretch: query }, lexicon, index, asked), confidence: 'sure' };
}

/** Entries that may have to do with a query; more would be a list of guesses. */
const MOST_MAYBE = 5;

/** How many stand before the scores fall away from the best. */
const mainOf = (ranked: readonly Ranked[]): number => ranked.filter(({ score }) => score >= WEIGHTS.tail * (ranked[0]?.score ?? 0)).length;

/** Of what may have to do with a query only the nearest. */
const nearest = (ranked: readonly Ranked[]): Ranked[] => ranked.slice(0, MOST_MAYBE);

const unspaced = (text: string): string => text.replace(/ /g, '');

/**
 * Reads a query and ranks the library for it.
 * @param asTyped search the characters as they are, without reading them as anything else
 */
export async function findEntries(query: string, library: SearchedLibrary, asTyped = false): Promise<Findings> {
  const text = await readQuery(query, library, asTyped);
  const read = planQuery(text, library);
  const asks = isSpoken(read) ? await openAsks(library) : undefined;
  const asked = asks ? askedAlike(read.query, asks) : new Map<number, number>();
  const { plan, ranked, confidence } = (await judged(read, library, asks, asked)) ?? (await written(read, library, asked));
  const shown = confidence === 'sure' ? ranked : confidence ? nearest(ranked) : [];
  return {
    plan,
    ranked: shown,
    confidence: shown.length > 0 ? confidence : undefined,
    main: mainOf(shown),
    readAs: unspaced(text) === unspaced(normalizeQuery(query)) ? undefined : text,
  };
}
