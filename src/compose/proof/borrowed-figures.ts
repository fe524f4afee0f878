import { wordingParts } from '../../lib/wording-parts.ts';
import type { Draft } from '../draft.ts';
import { valueOf } from '../fills.ts';
import type { Finding } from './finding.ts';
import { nodeTexts } from './proof-text.ts';

const digits = (text: string): string => /\d[\d.]*[万亿]?/.exec(text)?.[0] ?? '';

/**
 * Figures of another unit that stand as one's own: collected in earlier drafts as they were, or filled in as the source has them.
 * A sentence that says whose figure it tells is none.
 */
export function borrowedFigures(draft: Draft): Finding[] {
  return nodeTexts(draft).flatMap(({ at, node, text }): Finding[] => {
    if (node.kind !== 'paragraph' || !node.origin?.key.includes('#f')) return [];
    if (text.startsWith('同类做法')) return [];
    const blanks = wordingParts(node.text).flatMap((part) => (part.kind === 'blank' ? [part.name] : []));
    const theirs = digits(node.hint ?? '');
    if (node.hint !== undefined) {
      const same =
        theirs !== '' &&
        text.includes(theirs) &&
        (blanks.length === 0 || blanks.some((name) => valueOf(draft.fills, name).includes(theirs)));
      return same ? [{ at, kind: '数字', says: `填的${theirs}与来源的数相同；是本单位的数才写` }] : [];
    }
    return blanks.length === 0 && /\d/.test(text)
      ? [{ at, kind: '数字', says: `这是别的单位的数${node.note ? `（${node.note}）` : ''}；换成本单位的，或写明是谁的` }]
      : [];
  });
}
