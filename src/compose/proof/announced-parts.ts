import { parseChineseNumber } from '../../lib/chinese-number.ts';
import { blockEnd, leadEnd } from '../outline.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { nodeTexts } from './proof-text.ts';

/** 五个方面, 下面3个部分 */
const ANNOUNCED = /(\d{1,2}|[一二两三四五六七八九十]{1,3})个(?:方面|部分)/;

/** What a section announces at its head against the headings that follow: 讲五个方面, and there are four. */
export function announcedParts(draft: Draft): Finding[] {
  const texts = nodeTexts(draft);
  const nodes = texts.map(({ node }) => node);
  return texts.flatMap(({ node: heading }, i): Finding[] => {
    if (heading.kind !== 'heading') return [];
    const parts = nodes
      .slice(i + 1, blockEnd(nodes, i))
      .filter((node) => node.kind === 'heading' && node.level === heading.level + 1).length;
    if (parts < 2) return [];
    return texts.slice(i + 1, leadEnd(nodes, i)).flatMap(({ at, text }): Finding[] => {
      const [written, number = ''] = ANNOUNCED.exec(text) ?? [];
      if (written === undefined) return [];
      const count = /\d/.test(number) ? Number(number) : parseChineseNumber(number);
      return count === parts ? [] : [{ at, kind: '数字', says: `这里说“${written}”，下面有${parts}个小标题` }];
    });
  });
}
