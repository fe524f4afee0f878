import { SLOTS } from '../../lib/labels.ts';

/** Headings of a summary that tell which slot of a work summary a section fills. */
export const SLOT_HEADINGS: Record<(typeof SLOTS)[number], RegExp> = {
  开头: /^(?:引言|总述|第1段)/,
  做法: /^[一二三四五六七八九\d（]/,
  成效: /获奖|成绩|成效/,
  不足: /不足|问题/,
  打算: /下一?步|计划|打算/,
};

/** Place of the slot that a section with this heading fills, as far as search distinguishes it. */
export function slotOfHeading(heading: string): number | undefined {
  const slot = SLOTS.findIndex((name) => name !== '做法' && SLOT_HEADINGS[name].test(heading));
  return slot < 0 ? undefined : slot;
}
