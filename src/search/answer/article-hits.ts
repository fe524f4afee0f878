import { articleAnchor, articleName } from '../../lib/article-name.ts';
import { lawUrl } from '../../lib/urls.ts';
import type { Plan } from '../query/plan-query.ts';
import { cutAround, markedPhrases, markHtml } from './excerpt.ts';
import type { FoundArticle, FoundArticles } from './find-articles.ts';
import type { SearchHit } from './search-hit.ts';

/** 《工会法》第二十一条; of a law its name alone. */
export const nameOf = ({ law, article }: FoundArticle) => `《${law.short}》${article ? articleName(article.article) : ''}`;
const addressOf = ({ law, article }: FoundArticle) => lawUrl(law.id, article && articleAnchor(article.article));

/** What an article says: the rule that was looked for, else all of them; of a law, what it is about. */
const textOf = ({ law, article, rule }: FoundArticle) => rule?.says ?? article?.rules.map(({ says }) => says).join('') ?? law.about;

/** An article as a result of the search. */
export function articleHit(found: FoundArticle, plan: Plan): SearchHit {
  const phrases = markedPhrases(plan);
  return { url: addressOf(found), title: nameOf(found), type: '条款', excerpt: markHtml(cutAround(textOf(found), phrases), phrases) };
}

/** The one line above the results: what the law says to the question, and where. */
export interface LawLine {
  text: string;
  cite: string;
  url: string;
}

export const lawLine = ({ line }: FoundArticles): LawLine | undefined =>
  line && { text: line.text, cite: nameOf(line), url: addressOf(line) };
