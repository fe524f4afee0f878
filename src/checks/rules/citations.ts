import { articleName } from '../../lib/article-name.ts';
import type { Citation, Law } from '../../schemas/law.ts';
import type { Issue } from '../../settings/issue.ts';
import { citedArticles } from '../cited-places.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

type Complaint = Pick<Issue, 'rule' | 'found' | 'expected' | 'repair'>;

/** What is wrong with a citation of a law that is there. */
function complaint(citation: Citation, law: Law): Complaint | undefined {
  if (law.articleCount === undefined) {
    return {
      rule: 'law-without-text',
      found: `引用《${law.short}》${articleName(citation.article, citation.paragraph)}，但本库没有它的全文`,
      expected: '只引用有全文可核对的法律',
      repair: `改引有全文的法律，或在正文里只写《${law.short}》的名称，不写条`,
    };
  }
  if (citation.article > law.articleCount) {
    return {
      rule: 'unknown-article',
      found: `《${law.short}》没有${articleName(citation.article)}`,
      expected: `1—${law.articleCount}`,
      repair: '对照条文改正 article',
    };
  }
  return undefined;
}

/** What is cited by a law's id is an article that exists, in a law whose text the library has. */
export const citations: Rule = (library) => {
  const known = new Map(library.laws.map(({ id, data }) => [id, data]));
  return citedArticles(library).flatMap(({ citation, ...at }): Issue[] => {
    const law = known.get(citation.law);
    if (law) {
      const found = complaint(citation, law);
      return found ? [{ ...at, ...found }] : [];
    }
    // A law whose file is broken is told there.
    if (library.ids.laws.has(citation.law)) return [];
    const near = nearest(citation.law, library.ids.laws);
    const issue = {
      rule: 'unknown-law',
      found: `不存在的法律“${citation.law}”`,
      expected: 'content/laws/ 中已有的编号',
      repair: near ? `改为 ${near}，或先添加 content/laws/${citation.law}.yaml` : `先添加 content/laws/${citation.law}.yaml`,
    };
    return [{ ...at, ...issue }];
  });
};
