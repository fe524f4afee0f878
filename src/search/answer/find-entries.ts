import { WEIGHTS } from '../data/weights.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';
import { familiarity, lengthShare, pairsOf } from '../query/familiar.ts';
import { LETTER, normalizeQuery, unspaced } from '../query/normalize-query.ts';
import { isNamed, isSpoken, planQuery, type Plan } from '../query/plan-query.ts';
import { meantBy, writtenOut } from '../query/read-query.ts';
import { askedAlike, indexAsks, type AskedIndex } from './asked-alike.ts';
import type { Asks } from './asked-features.ts';
import { confidenceOf, type Confidence } from './confidence.ts';
import { rank, weigh, type Ranked, type Weighed } from './rank.ts';
import { whyShown } from './why-shown.ts';

/** What one library has for a query, and how the query was read. */
export interface Findings {
  plan: Plan;
  /** Documents in order; empty where nothing fits. */
  ranked: Ranked[];
  /** What the best of them are to the query; undefined where nothing fits. */
  confidence: Confidence | undefined;
  /** How many of them stand before the scores fall away; what follows only touches on the query. */
  main: number;
  /** Why each is there, by place of the document; only where nothing is sure. */
  whys: ReadonlyMap<number, string>;
  /** The query that was searched in place of the typed one. */
  readAs: string | undefined;
}

const opened = new WeakMap<Asks, AskedIndex>();

/** How people ask, made ready once. @throws where it cannot be fetched */
export async function openAsks({ loadAsks }: Pick<SearchedLibrary, 'loadAsks'>): Promise<AskedIndex> {
  const all = await loadAsks();
  const asks = opened.get(all) ?? indexAsks(all);
  opened.set(all, asks);
  return asks;
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

/** A plan, and what its ranking stands on. */
interface Begun {
  plan: Plan;
  weighed: Promise<Weighed>;
}

/** Asks for all that the ranking of a text needs, side by side. @param guess told which document is likely the best */
function begin(text: string, library: SearchedLibrary, guess: Guess | undefined): Begun {
  const plan = planQuery(text, library);
  const weighed = weigh(plan, library.lexicon, library.index, guess);
  const ahead: Promise<unknown>[] = [weighed];
  // Whatever a question turns out to mean, it is compared with what people ask.
  if (plan.asks && isSpoken(plan)) ahead.push(library.loadAsks());
  // What fails is told by whoever needs it.
  for (const fetched of ahead) fetched.catch(() => undefined);
  return { plan, weighed };
}

/** Ranks the library for a plan, and judges whether the best has to do with it. @returns undefined where it has not */
async function judged(
  { plan, weighed }: Begun,
  library: SearchedLibrary,
  asks: AskedIndex | undefined,
  asked: ReadonlyMap<number, number>,
): Promise<Judged | undefined> {
  const ranked = rank(plan, library.lexicon.docs, await weighed, asked);
  const judge = (held: ReadonlySet<string>): Confidence | undefined => {
    const familiar = familiarity(plan.query, library, (pair) => (asks?.holders.has(pair) ?? false) || held.has(pair));
    return confidenceOf(plan, ranked, { familiar, long: lengthShare(plan.query) });
  };
  // Only what would else find nothing is looked up pair by pair.
  const confidence = judge(new Set()) ?? judge(await pairsIn(ranked[0]?.doc ?? 0, plan.query, library));
  return confidence && { plan, ranked, confidence };
}

/** What is written somewhere nearly as it was typed may be meant, whatever it means. */
async function written(plan: Plan, library: SearchedLibrary): Promise<Judged> {
  const { searchPairs } = await import('./pair-search.ts');
  const ranked = await searchPairs(plan, library);
  return { plan, ranked, confidence: ranked.length > 0 ? 'maybe' : undefined };
}

/** Entries that may have to do with a query; more would be a list of guesses. */
const MOST_MAYBE = 5;

/** How many stand before the scores fall away from the best. */
const mainOf = (ranked: readonly Ranked[]): number => ranked.filter(({ score }) => score >= WEIGHTS.tail * (ranked[0]?.score ?? 0)).length;

/** Told which document is likely the best, by its place in the lexicon, before it is known. */
export type Guess = (doc: number) => void;

/** Reads a text as it was meant, while what it needs as it stands is on its way: most are meant as they stand. */
async function readAndBegin(text: string, library: SearchedLibrary, guess?: Guess): Promise<{ text: string; begun: Begun }> {
  // Letters are read as something else, unless they are a name.
  const ahead = LETTER.test(text) ? undefined : begin(text, library, guess);
  const meant = await meantBy(text, library);
  return { text: meant, begun: ahead && meant === text ? ahead : begin(meant, library, guess) };
}

/**
 * Reads a query and ranks the library for it.
 * @param asTyped search the characters as they are, without reading them as anything else
 */
export async function findEntries(query: string, library: SearchedLibrary, asTyped = false, guess?: Guess): Promise<Findings> {
  const typed = normalizeQuery(query);
  const { text, begun } = asTyped
    ? { text: typed, begun: begin(typed, library, guess) }
    : await readAndBegin(writtenOut(query, library), library, guess);
  const read = begun.plan;
  const named = isNamed(read) ? await judged(begun, library, undefined, new Map()) : undefined;
  const isAsked = isSpoken(read) && named?.confidence !== 'sure';
  const asks = isAsked ? await openAsks(library) : undefined;
  const asked = asks ? askedAlike(read.query, asks) : new Map<number, number>();
  const answer = named?.confidence === 'sure' ? named : await judged(begun, library, asks, asked);
  const { plan, ranked, confidence } = answer ?? (await written(read, library));
  const shown = confidence === 'sure' ? ranked : confidence ? ranked.slice(0, MOST_MAYBE) : [];
  const questions = confidence === 'maybe' && asks ? await library.loadAsks() : [];
  return {
    plan,
    ranked: shown,
    confidence: shown.length > 0 ? confidence : undefined,
    main: mainOf(shown),
    whys: new Map(confidence === 'maybe' ? shown.map((entry) => [entry.doc, whyShown(plan, entry, questions)]) : []),
    readAs: unspaced(text) === unspaced(typed) ? undefined : text,
  };
}
