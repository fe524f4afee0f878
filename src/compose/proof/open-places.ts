import { wordingParts } from '../../lib/wording-parts.ts';
import { validDay } from '../../lib/valid-day.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { proofTexts } from './proof-text.ts';

/** Names of the blanks that a text still has, each once. */
const blanksIn = (text: string) => [...new Set(wordingParts(text).flatMap((part) => (part.kind === 'blank' ? [`【${part.name}】`] : [])))];

/** Blanks that nobody has filled. */
export const openBlanks = (draft: Draft): Finding[] =>
  proofTexts(draft).flatMap(({ at, text }) => {
    const names = blanksIn(text);
    return names.length > 0 ? [{ at, kind: '待填', says: `${names.join('')}没有填` } satisfies Finding] : [];
  });

/** Sections without a word, headings without a name, paragraphs without a text, a paper without a title, a day that is none. */
export function gaps({ title, date, nodes }: Draft): Finding[] {
  const found: Finding[] = title.trim() === '' ? [{ at: 'title', kind: '结构', says: '没有标题' }] : [];
  nodes.forEach((node, i) => {
    const next = nodes[i + 1];
    if (node.text.trim() === '')
      found.push({ at: node.id, kind: '结构', says: node.kind === 'heading' ? '标题没有写' : '空段，导出时略去' });
    else if (node.kind === 'heading' && (!next || (next.kind === 'heading' && next.level <= node.level)))
      found.push({ at: node.id, kind: '结构', says: `“${node.text}”下面没有内容` });
  });
  if (date !== '' && !validDay(date)) found.push({ at: 'date', kind: '结构', says: '成文日期不对：年份写四位，如2026年1月5日' });
  return found;
}
