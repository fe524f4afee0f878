import type { Plan } from '../query/plan-query.ts';
import { cutAround, markedPhrases, markHtml } from './excerpt.ts';
import type { FoundArticle } from './find-articles.ts';
import { addressOf, nameOf } from './law-line.ts';
import type { SearchHit } from './search-hit.ts';

/** What an article says: the rule that was looked for, else all of them; of a law, what it is about. */
const textOf = ({ law, article, rule }: FoundArticle) => rule?.says ?? article?.rules.map(({ says }) => says).join('') ?? law.about;

/** An article as a result of the search. */
export function articleHit(found: FoundArticle, plan: Plan): SearchHit {
  const phrases = markedPhrases(plan);
  return { url: addressOf(found), title: nameOf(found), type: '条款', excerpt: markHtml(cutAround(textOf(found), phrases), phrases) };
}
