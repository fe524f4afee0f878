import { articleAnchor, articleName } from '../../lib/article-name.ts';
import { lawUrl } from '../../lib/urls.ts';
import type { FoundArticle, FoundArticles } from './find-articles.ts';

/** 《工会法》第二十一条; of a law its name alone. */
export const nameOf = ({ law, article }: FoundArticle) => `《${law.short}》${article ? articleName(article.article) : ''}`;
export const addressOf = ({ law, article }: FoundArticle) => lawUrl(law.id, article && articleAnchor(article.article));

/** The one line above the results: what the law says to the question, and where. */
export interface LawLine {
  text: string;
  cite: string;
  url: string;
}

export const lawLine = ({ line }: FoundArticles): LawLine | undefined =>
  line && { text: line.text, cite: nameOf(line), url: addressOf(line) };
