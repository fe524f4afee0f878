import { PRACTICE_SECTIONS } from '../../lib/practice-sections.ts';
import type { WordingSlot } from '../../schemas/fields.ts';
import { SLOTS } from '../../lib/labels.ts';

/** What a section mark of stored text says. */
export interface SectionPlace {
  /** Anchor on the page; empty for the lead. */
  anchor: string;
  /** Set for a wording. */
  slot?: WordingSlot;
  /** What the reader calls the section; empty for the lead and for sections that bring their own heading. */
  label: string;
}

/** Mark of a wording: its anchor and the place of its slot, `w3s2`. */
export const wordingMark = (id: string, slot: string) => `${id}s${SLOTS.findIndex((known) => known === slot)}`;

/** Mark of the legal basis: shown beside an answer, searched nowhere, since the laws are searched themselves (stored-laws.ts). */
export const BASIS_MARK = 'law';

/** Reads a section mark: `lead`, `names`, `asks`, `figures`, `how`, `w3s2`, or an anchor of a summary's section. */
export function readMark(mark: string): SectionPlace {
  const wording = /^(w\d+)s(\d+)$/.exec(mark);
  const slot = SLOTS[Number(wording?.[2])];
  if (wording?.[1] && slot) return { anchor: wording[1], slot, label: `措辞·${slot}` };
  if (mark === 'lead' || mark === 'names') return { anchor: '', label: '' };
  if (mark === 'asks') return { anchor: 'asks', label: '常有人这样问' };
  if (mark === 'figures') return { anchor: 'figures', label: '数字' };
  return { anchor: mark, label: PRACTICE_SECTIONS.find(({ id }) => id === mark)?.title ?? '' };
}
