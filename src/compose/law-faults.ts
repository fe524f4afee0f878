import { articleName } from '../lib/article-name.ts';
import { citationFault, type CitedLaw } from '../lib/citation-fault.ts';
import { proseCitations } from '../lib/prose-citations.ts';

/**
 * What a paragraph cites wrongly, each in a sentence for the writer.
 * @param laws by each of their names without 中华人民共和国; one that is not among them is no fault: a draft may cite local ones
 * @param text as the draft holds it, blanks and all
 */
export function lawFaults(text: string, laws: ReadonlyMap<string, CitedLaw>): string[] {
  return proseCitations(text).flatMap((citation) => {
    const law = laws.get(citation.name.replace(/^中华人民共和国/, ''));
    const fault = law && citationFault(citation, law);
    if (fault === 'unknown-article') return [`《${citation.name}》没有${articleName(citation.article)}，全文共${law?.articleCount}条。`];
    return fault === 'law-edition' ? [`《${citation.name}》的现行文本是${law?.version?.slice(0, 4)}年的，请按现行条文核对。`] : [];
  });
}
