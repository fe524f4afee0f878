import { buildSearch, type BuiltSearch } from '../../src/search/build/build-search.ts';
import { WEIGHTS } from '../../src/search/data/weights.ts';
import type { SearchedLibrary } from '../../src/search/engine/searched-library.ts';
import { askOnce, type Ask } from './ask-once.ts';
import { searchedLibrary, type OpenedSearch } from './open-search.ts';
import { scoreQueries, scoresByKind } from './score-queries.ts';

/** Score by list and kind: `dev:alias`. */
export type Scores = ReadonlyMap<string, number>;

/** How well a library answers these lists. @param ask where it has been asked before, what it answered */
export async function measureLists(lists: OpenedSearch['lists'], library: SearchedLibrary, ask: Ask = askOnce(library)): Promise<Scores> {
  const scores = new Map<string, number>();
  for (const { name, queries } of lists)
    for (const { kind, score } of scoresByKind(await scoreQueries(queries, library, ask))) scores.set(`${name}:${kind}`, score);
  return scores;
}

const measure = (built: BuiltSearch, from: OpenedSearch): Promise<Scores> => measureLists(from.lists, searchedLibrary(built, from));

/** How well all lists are answered. */
export const measureContent = (from: OpenedSearch): Promise<Scores> => measure(buildSearch(from.view, from.words), from);

/** The same with each weight times each factor. @returns by weight, in the order of the factors */
export async function measureWeights(from: OpenedSearch, factors: readonly number[]): Promise<Map<string, Scores[]>> {
  const built = buildSearch(from.view, from.words);
  const weights: Record<string, number> = WEIGHTS;
  const all = new Map<string, Scores[]>();
  for (const [name, value] of Object.entries(weights)) {
    const scores: Scores[] = [];
    for (const factor of factors) {
      weights[name] = value * factor;
      scores.push(await measure(built, from));
    }
    weights[name] = value;
    all.set(name, scores);
  }
  return all;
}
