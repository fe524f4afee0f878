import type { LibrarySearch } from '../../src/schemas/query.ts';
import { articleAnchor } from '../../src/lib/article-name.ts';
import { findArticles, type FoundArticle } from '../../src/search/answer/find-articles.ts';
import { findItems } from '../../src/search/answer/find-items.ts';
import { withAside } from '../../src/search/answer/list-results.ts';
import type { StoredItem } from '../../src/search/data/stored-items.ts';
import type { SearchedLibrary } from '../../src/search/engine/searched-library.ts';
import { normalizeQuery, unspaced } from '../../src/search/query/normalize-query.ts';
import { meantBy, writtenOut } from '../../src/search/query/read-query.ts';
import { askOnce, type Ask } from './ask-once.ts';
import { meanScores, scoreAnswer } from '../bench-search/metrics.ts';
import { UNTOUCHED } from './derived-lists.ts';

/** The right answer to these is none, or entries of which none is sure. */
const NONE: ReadonlySet<string> = new Set(['none', 'near']);
/** The right answer to these is an empty list. */
const FAR = 'far';

/** What came of one query. */
export interface ScoredQuery {
  query: LibrarySearch;
  /** The first ten results: a practice's id, `summary:` and a summary's, an article as `law:gong-hui-fa#a21`, or an item as `item:/papers/plan/`. */
  found: string[];
  /** Whether the answer is shown as one, as against entries that may have to do with it. */
  sure: boolean;
  /** The article whose rule stands above the results. */
  line: string | undefined;
  /** 0 to 1: nDCG@10 where entries are graded, else whether one of those expected is among the first three, or rightly none; 0 where the line above them is not as it should be. */
  score: number;
}

/** Mean scores of one kind of query. */
export interface KindScores {
  kind: string;
  queries: number;
  score: number;
  /** Share with a wanted entry in the first place, and in the first three. */
  success1: number;
  success3: number;
  /** Share without any result. */
  empty: number;
}

const idOf = ({ lexicon }: SearchedLibrary, place: number): string => {
  const doc = lexicon.docs[place];
  return doc?.kind === 'summary' ? `summary:${doc.id}` : (doc?.id ?? '');
};

/** What a query should find, with grades. */
export const relevantOf = ({ relevant, expect = [] }: LibrarySearch): Record<string, number> =>
  relevant ?? Object.fromEntries(expect.map((id) => [id, 1]));

const articleId = ({ law, article }: FoundArticle): string => `law:${law.id}${article ? `#${articleAnchor(article.article)}` : ''}`;

/** Where it stands, whatever page of a list that is: `item:/headings/#min-zhu-1`. */
const itemId = ({ path }: StoredItem): string => `item:${path.replace(/\/\d+\/#/, '/#')}`;

function scoreOf(query: LibrarySearch, { found, sure, line }: Omit<ScoredQuery, 'query' | 'score'>): number {
  if (query.line === false && line) return 0;
  if (query.line && !(line && query.expect?.includes(line))) return 0;
  if (query.line === false && !query.expect && !query.relevant) return 1;
  if (NONE.has(query.kind)) return sure ? 0 : 1;
  if (query.kind === FAR) return found.length === 0 ? 1 : 0;
  const scores = scoreAnswer(found, { q: query.q, kind: query.kind, relevant: relevantOf(query) });
  return query.relevant ? scores.ndcg : scores.success3;
}

/** Asks all queries of a list. @param ask where the library has been asked before, what it answered */
export async function scoreQueries(
  queries: readonly LibrarySearch[],
  library: SearchedLibrary,
  ask: Ask = askOnce(library),
): Promise<ScoredQuery[]> {
  const scored: ScoredQuery[] = [];
  for (const query of queries) {
    if (query.kind === UNTOUCHED) {
      const read = await meantBy(writtenOut(query.q, library), library);
      const same = unspaced(read) === unspaced(normalizeQuery(query.q));
      scored.push({ query, found: same ? [] : [read], sure: false, line: undefined, score: same ? 1 : 0 });
      continue;
    }
    const { ranked, readAs, confidence } = await ask(query.q);
    const laws = await findArticles(query.q, readAs, library);
    const entries = ranked.map(({ doc }) => idOf(library, doc));
    const items = await findItems(query.q, library);
    const inOrder = withAside((items?.items ?? []).map(itemId), items?.first, entries);
    const found = withAside((laws?.articles ?? []).map(articleId), laws?.first, inOrder).slice(0, 10);
    const line = laws?.line && articleId(laws.line);
    const answer = { found, line, sure: confidence === 'sure' || (laws?.first ?? 0) + (items?.first ?? 0) > 0 };
    scored.push({ query, ...answer, score: scoreOf(query, answer) });
  }
  return scored;
}

/** Means by kind, in the order in which the kinds come, and those of all kinds that should have a result. */
export function scoresByKind(scored: readonly ScoredQuery[]): KindScores[] {
  const mean = (kind: string, list: readonly ScoredQuery[]): KindScores => {
    const { success1, success3, empty } = meanScores(
      list.map(({ query, found }) => scoreAnswer(found, { q: query.q, kind, relevant: relevantOf(query) })),
    );
    const score = list.reduce((sum, one) => sum + one.score, 0) / (list.length || 1);
    return { kind, queries: list.length, score, success1, success3, empty };
  };
  const kinds = [...new Set(scored.map(({ query }) => query.kind))];
  return [
    ...kinds.map((kind) =>
      mean(
        kind,
        scored.filter(({ query }) => query.kind === kind),
      ),
    ),
    mean(
      '合计',
      scored.filter(({ query }) => !NONE.has(query.kind) && query.kind !== FAR),
    ),
  ];
}
