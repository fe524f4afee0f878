import { quantityKeysIn } from './quantity.ts';
import { BASIS_MARK, readMark } from './section-mark.ts';
import { slotOfHeading } from './slot-headings.ts';
import { WEIGHTS } from './weights.ts';
import type { StoredSection } from './stored-text.ts';

/** A stretch of a record's text, as the index weighs it. */
export interface Passage {
  text: string;
  weight: number;
  /** Place of the slot of a work summary that it fills, where it fills one; its words can be asked for by slot. */
  slot?: number;
  /** Number of the part that it is (parts.ts). */
  part?: number;
  /** It lists figures: a number in it is what the record is known for. */
  figures?: true;
}

function weightOf(mark: string): number {
  if (mark === 'names') return WEIGHTS.names;
  if (mark === 'asks') return WEIGHTS.asks;
  return mark === 'figures' || readMark(mark).slot ? WEIGHTS.aside : 1;
}

/** A record's text as the index weighs it: the same for Pagefind and for the plain index, so that both rank alike. */
export function passagesOf(sections: readonly StoredSection[]): Passage[] {
  const wordings = sections.filter(({ mark }) => readMark(mark).slot).length;
  let wording = -1;
  return sections.flatMap(({ mark, paragraphs }): Passage[] => {
    if (mark === BASIS_MARK) return [];
    const { anchor, label, slot: ofWording } = readMark(mark);
    const weight = weightOf(mark);
    if (mark === 'figures') return paragraphs.map((text, i) => ({ text, weight, part: wordings + i, figures: true }));
    if (ofWording) {
      wording += 1;
      return [{ text: paragraphs.join('\n'), weight, part: wording }];
    }
    const headed = anchor !== '' && label === '';
    if (!headed) return paragraphs.length > 0 ? [{ text: paragraphs.join('\n'), weight }] : [];
    const [heading = '', ...rest] = paragraphs;
    const slot = slotOfHeading(heading);
    return [
      { text: heading, weight: 1 },
      { text: rest.join('\n'), weight, ...(slot === undefined ? {} : { slot }) },
    ];
  });
}

/** Quantities of a record → how much it says about each, by key. */
export function quantityMentions(passages: readonly Passage[]): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const { text, weight, figures } of passages)
    for (const key of quantityKeysIn(text)) mentions.set(key, (mentions.get(key) ?? 0) + (figures ? WEIGHTS.figure : weight));
  return mentions;
}
