import { articleName } from '../../lib/article-name.ts';
import { citationFault } from '../../lib/citation-fault.ts';
import { lawFinder, type LawFinder } from '../../lib/law-finder.ts';
import { proseCitations, type ProseCitation } from '../../lib/prose-citations.ts';
import type { Issue } from '../../settings/issue.ts';
import { lineIn, proseSpans } from '../spans.ts';
import type { Rule } from './rule.ts';

type Complaint = Pick<Issue, 'rule' | 'found' | 'expected' | 'repair'>;

function complaint(citation: ProseCitation, finder: LawFinder): Complaint | undefined {
  const { name, article } = citation;
  const law = finder.byName(name)?.data;
  const cited = `《${name}》${articleName(article)}`;
  if (!law) {
    return {
      rule: 'unknown-law',
      found: `引用${cited}，但 content/laws 里没有这部法律`,
      expected: 'content/laws 里的 title、short 或 aliases',
      repair: '改正名称；已经废止的换成现行的；要引用新的一部，先在 content/laws 添加',
    };
  }
  switch (citationFault(citation, law)) {
    case 'law-without-text':
      return {
        rule: 'law-without-text',
        found: `引用${cited}，但本库没有它的全文`,
        expected: '没有全文可核对的法律只写名称',
        repair: '删去条，只写名称',
      };
    case 'unknown-article':
      return {
        rule: 'unknown-article',
        found: `《${name}》没有${articleName(article)}`,
        expected: `1—${law.articleCount}`,
        repair: '对照条文改正',
      };
    case 'law-edition':
      return {
        rule: 'law-edition',
        found: `引用《${name}》${citation.year}年的文本`,
        expected: `${law.version?.slice(0, 4)}年的现行文本`,
        repair: `按现行条文核对${articleName(article)}，删去年份`,
      };
    default:
      return undefined;
  }
}

/** An article that prose cites by name exists, in a law whose text the library has, in its present edition. */
export const proseArticles: Rule = (library) => {
  const finder = lawFinder(library.laws);
  const someBroken = library.ids.laws.size > library.laws.length;
  return proseSpans(library).flatMap((span) =>
    span.quotesSource
      ? []
      : proseCitations(span.text).flatMap((citation): Issue[] => {
          // A law whose file is broken has names that nobody knows: that is told already.
          if (someBroken && !finder.byName(citation.name)) return [];
          const found = complaint(citation, finder);
          return found ? [{ file: span.file, line: lineIn(span, citation.start), ...found }] : [];
        }),
  );
};
