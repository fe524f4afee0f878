import { articleName } from '../../lib/article-name.ts';
import type { Citation, Law } from '../../schemas/law.ts';
import type { Issue } from '../../settings/issue.ts';
import { citedArticles } from '../cited-places.ts';
import type { Rule } from './rule.ts';

/** An entry for the whole article holds each of its paragraphs. */
const holds = (law: Law, { article, paragraph }: Citation) =>
  law.provisions.some((one) => one.article === article && (paragraph === undefined || (one.paragraph ?? paragraph) === paragraph));

/** What an entry cites, the library restates, so that a reader finds there what it says. */
export const heldProvisions: Rule = (library) => {
  const known = new Map(library.laws.map(({ id, data }) => [id, data]));
  return citedArticles(library).flatMap(({ citation, ...at }): Issue[] => {
    const law = known.get(citation.law);
    // An article that does not exist is told by citations.ts.
    if (!law?.articleCount || citation.article > law.articleCount || holds(law, citation)) return [];
    const place = `content/laws/${citation.law}.yaml`;
    const paragraph = citation.paragraph === undefined ? '' : `、paragraph: ${citation.paragraph}`;
    return [
      {
        ...at,
        rule: 'unknown-provision',
        found: `${place} 里没有${articleName(citation.article, citation.paragraph)}`,
        expected: '引用的条款在 provisions 里有复述',
        repair: `在 ${place} 的 provisions 里加一项 article: ${citation.article}${paragraph}，写明 kind、says、binds、tags；或改正条款号`,
      },
    ];
  });
};
