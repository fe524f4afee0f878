import { ITEM_TYPES, type StoredItem } from '../data/stored-items.ts';
import type { Confidence } from './confidence.ts';
import type { FoundArticle } from './find-articles.ts';
import type { Answer, Answers } from './search.ts';
import { HIT_TYPES, type HitType } from './search-hit.ts';
import type { SearchState } from './search-state.ts';

/** One result before it is loaded, with how far it can be trusted. */
export type Result = Found & { confidence: Confidence };

type Found =
  | { type: '做法' | '总结'; answer: Answer; doc: number }
  | { type: '措辞' | '数字'; answer: Answer; doc: number; part: number; matching?: readonly number[] }
  | { type: '条款'; article: FoundArticle }
  | { type: StoredItem['type']; item: StoredItem };

/** One list: what stands aside for sure, the entries, the rest of what stands aside. @param first how much of it is sure */
export const withAside = <T, E>(aside: readonly T[], first: number | undefined, entries: readonly E[]): (T | E)[] => [
  ...aside.slice(0, first ?? 0),
  ...entries,
  ...aside.slice(first ?? 0),
];

/** An entry is sure where its library has a sure answer, and it stands before the scores fall away. */
function confidenceIn({ found: { confidence, ranked, main } }: Answer, doc: number): Confidence {
  return confidence === 'sure' && ranked.findIndex((entry) => entry.doc === doc) < main ? 'sure' : 'maybe';
}

/** What stands aside is sure as far as it stands first. */
const sureUpTo = (first: number, place: number): Confidence => (place < first ? 'sure' : 'maybe');

function partResults({ entries }: Answers, type: '措辞' | '数字'): Result[] {
  return entries.flatMap(({ answer, doc }) => {
    const parts = answer.parts[type === '措辞' ? 'wordings' : 'figures'].get(doc) ?? [];
    const confidence = confidenceIn(answer, doc);
    return parts.map((part, i): Result => ({
      type,
      answer,
      doc,
      part,
      confidence,
      ...(i === parts.length - 1 ? { matching: parts } : {}),
    }));
  });
}

/**
 * All results, in order: what the laws and the items have for sure, the entries, what stands in them, the rest. Its length, whole and by
 * type, is what the tabs count.
 */
export function listResults(answers: Answers): Result[] {
  const { entries, laws, items } = answers;
  const articles = (laws?.articles ?? []).map((article, i): Result => ({
    type: '条款',
    article,
    confidence: sureUpTo(laws?.first ?? 0, i),
  }));
  const others = (items?.items ?? []).map((item, i): Result => ({ type: item.type, item, confidence: sureUpTo(items?.first ?? 0, i) }));
  const own = entries.flatMap(({ answer, doc }): Result[] => {
    if (answer.parts.holders?.has(doc)) return [];
    const kind = answer.library.lexicon.docs[doc]?.kind;
    return [{ type: kind === 'summary' ? '总结' : '做法', answer, doc, confidence: confidenceIn(answer, doc) }];
  });
  const parts = [...partResults(answers, '数字'), ...partResults(answers, '措辞')];
  return withAside(articles, laws?.first, withAside(others, items?.first, [...own, ...parts]));
}

/** The results of the chosen tab. */
export const ofType = (results: readonly Result[], { type }: Pick<SearchState, 'type'>): Result[] =>
  type ? results.filter((result) => result.type === type) : [...results];

const isOfItems = (type: HitType): boolean => type !== '措辞' && ITEM_TYPES.some((known) => known === type);

/** How many results of each type there are; undefined where the laws or the items were not asked. */
export function countByType(
  results: readonly Result[],
  { laws, items }: Pick<Answers, 'laws' | 'items'>,
): Map<HitType, number | undefined> {
  return new Map(
    HIT_TYPES.map((type) => {
      const asked = type === '条款' ? laws : isOfItems(type) ? items : true;
      return [type, asked ? ofType(results, { type }).length : undefined];
    }),
  );
}

/** What is sure of a list; all of it where nothing is. */
export function mainOf(results: readonly Result[]): Result[] {
  const sure = results.filter(({ confidence }) => confidence === 'sure');
  return sure.length > 0 ? sure : [...results];
}
