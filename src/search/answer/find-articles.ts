import type { StoredArticle, StoredLaw, StoredRule } from '../data/stored-laws.ts';
import { WEIGHTS } from '../data/weights.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';
import { looksLikeLaw } from '../query/law-query.ts';
import { readLawQuery, type LawQuery } from '../query/read-law-query.ts';
import { lawWords } from './law-words.ts';
import { ruleLine } from './rule-line.ts';
import { rulesOf, weighRules, wholeText, type LawRule } from './weigh-rules.ts';

// In one file with what finds them.
export { articleHit } from './article-hits.ts';

/** An article that a query finds, with the rule of it whose words fit best; a law itself where its name is all that is asked. */
export interface FoundArticle {
  law: StoredLaw;
  article?: StoredArticle;
  rule?: StoredRule;
}

/** What the laws have for a query. */
export interface FoundArticles {
  articles: FoundArticle[];
  /** How many of them stand before practices and summaries. */
  first: number;
  /** The rule that plainly answers the question, to stand above the results. */
  line: (Required<FoundArticle> & { text: string }) | undefined;
}

/** Articles beyond these only touch on the query. */
const MOST = 10;
/** Articles that stand before the practices where words lead to them. */
const MOST_FIRST = 3;

/** The articles that a query names by number. */
function citedArticles({ law, article }: LawQuery, laws: readonly StoredLaw[]): FoundArticles {
  const articles = (law ? [law] : laws).flatMap((one): FoundArticle[] => {
    const held = one.articles.find((known) => known.article === article);
    return held ? [{ law: one, article: held }] : [];
  });
  // A law whose article is not here is still what was asked for.
  const found = articles.length === 0 && law ? [{ law }] : articles;
  return { articles: found, first: law ? found.length : Math.min(MOST_FIRST, found.length), line: undefined };
}

/** What the rule says to the question: its limit where it asks how much. */
const answerOf = ({ says, limit }: StoredRule, { units }: LawQuery) =>
  units.length > 0 && limit ? `${limit.matter}：${limit.bound}` : says;

const toArticle = ({ law, article, rule }: LawRule) => ({ law, article, rule });

/** The articles whose words and numbers a query names. */
function articlesByWords(query: LawQuery, laws: readonly StoredLaw[], library: SearchedLibrary): FoundArticles {
  const rules = rulesOf(laws);
  const words = lawWords(query.rest, wholeText(rules), library);
  if (words.length === 0 && query.law) return { articles: [{ law: query.law }], first: 1, line: undefined };
  const weighed = weighRules(rules, words, query).filter(({ rule }) => !query.law || rule.law === query.law);
  const best = weighed[0]?.score ?? 0;
  const found = weighed.filter(({ score }) => score >= WEIGHTS.ruleFound && score >= WEIGHTS.ruleTail * best);
  // Of an article only its best rule.
  const distinct = found.filter(({ rule }, i) => found.findIndex((other) => other.rule.article === rule.article) === i).slice(0, MOST);
  // A number that was typed without a word on what it limits is more likely a figure; and what does not have it is not what was asked for.
  const sure =
    words.length === 0 ? 0 : distinct.filter(({ score, fits }) => score >= WEIGHTS.ruleFirst && (fits || query.units.length > 0)).length;
  const line = ruleLine(found, words, query);
  const articles = distinct.map(({ rule }) => (line && rule.article === line.article ? line : rule));
  // The article that answers stands before the others.
  if (line) articles.sort((a, b) => Number(b === line) - Number(a === line));
  return {
    articles: articles.map(toArticle),
    first: Math.max(line ? 1 : 0, Math.min(MOST_FIRST, sure)),
    line: line && { ...toArticle(line), text: answerOf(line.rule, query) },
  };
}

async function findRead(query: string, library: SearchedLibrary, always: boolean): Promise<FoundArticles | undefined> {
  if (!always && !looksLikeLaw(query)) return undefined;
  const laws = await library.loadLaws();
  const read = readLawQuery(query, laws);
  if (read.article !== undefined) return citedArticles(read, laws);
  // What only ends like a law's name asks nothing of them: 主要做法.
  const asks = read.law !== undefined || read.asksWhether || read.units.length + read.quantities.length > 0;
  return asks || always ? articlesByWords(read, laws, library) : undefined;
}

/**
 * What the laws have for a query. What was typed goes first: 没签 is no slip for 补签 where a law says it.
 * @param readAs what the query was mended to
 * @param always also where it does not ask for them
 * @returns undefined where it asks nothing of them, and they were not looked at
 * @throws where the laws cannot be fetched
 */
export async function findArticles(
  query: string,
  readAs: string | undefined,
  library: SearchedLibrary,
  always = false,
): Promise<FoundArticles | undefined> {
  const found = await findRead(query, library, always);
  return readAs === undefined || (found && found.articles.length > 0) ? found : findRead(readAs, library, always);
}
