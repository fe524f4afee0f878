import { EVIDENCE_LABELS } from './labels.ts';
import type { WordingView } from './wording-view.ts';

/** What one page shows of a list, and how long the list is. */
export interface Beginning {
  shown: WordingView[];
  total: number;
}

/** The lower the stronger: the kind of evidence before the number of sources. */
const compare = ({ practice: a }: WordingView, { practice: b }: WordingView) =>
  EVIDENCE_LABELS.indexOf(a.evidence) - EVIDENCE_LABELS.indexOf(b.evidence) || b.sources.length - a.sources.length;

/**
 * Those whose practices rest on the strongest evidence, and among them on most sources.
 * @param wordings in any order, which those that are left keep
 * @param most how many a page holds
 */
export function strongest(wordings: readonly WordingView[], most: number): Beginning {
  const best = wordings.length > most ? new Set([...wordings].sort(compare).slice(0, most)) : undefined;
  return { shown: best ? wordings.filter((view) => best.has(view)) : [...wordings], total: wordings.length };
}

/**
 * Divides a page among groups: none is cut while another one holds more than it, so that small groups stay whole.
 * @param sizes of the groups
 * @param most how many the page holds
 * @returns how many of each stand on it, at most `most` in all
 */
export function fairShares(sizes: readonly number[], most: number): number[] {
  const shares = sizes.map(() => 0);
  let left = most;
  const smallestFirst = sizes.map((size, i) => ({ size, i })).sort((a, b) => a.size - b.size);
  smallestFirst.forEach(({ size, i }, done) => {
    const share = Math.min(size, Math.floor(left / (sizes.length - done)));
    shares[i] = share;
    left -= share;
  });
  return shares;
}
