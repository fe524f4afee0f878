import { escapeHtml } from '../../lib/escape-html.ts';
import { markParts } from '../../lib/mark-parts.ts';
import type { WordingSlot } from '../../schemas/fields.ts';
import type { Plan } from '../query/plan-query.ts';
import { isQuantityKey, quantityKeysIn } from '../data/quantity.ts';
import { nearPhrases } from './evidence.ts';
import { BASIS_MARK, readMark, type SectionPlace } from '../data/section-mark.ts';
import type { StoredSection } from '../data/stored-text.ts';

/** The paragraph of a record that answers a query best. */
export interface BestPlace extends SectionPlace {
  text: string;
}

/** What to mark: the words as typed and their nearest other names, the longest first. */
export function markedPhrases({ concepts }: Plan): string[] {
  const phrases = concepts.flatMap((concept) => [...nearPhrases(concept), ...concept.pairs]);
  return [...new Set(phrases)].filter((phrase) => phrase.length > 1).sort((a, b) => b.length - a.length);
}

/** What the page that one lands on is to mark: words of the query itself, so that its address stays short. */
export const highlightOf = ({ concepts }: Pick<Plan, 'concepts'>): string =>
  concepts
    .map(({ text }) => text)
    .filter((text) => text.length > 1)
    .join(' ');

function fitness(text: string, plan: Plan): number {
  const folded = text.toLowerCase();
  const whole = folded.includes(plan.query) ? 1 : 0;
  let keys: readonly string[] | undefined;
  const isSaid = (phrase: string) =>
    isQuantityKey(phrase) ? (keys ??= quantityKeysIn(text)).includes(phrase) : phrase.length > 1 && folded.includes(phrase);
  const parts = plan.concepts.map(({ variants, pairs, weight }) => {
    const named = Math.max(0, ...variants.map(({ phrase, degree }) => (isSaid(phrase) ? degree : 0)));
    const hinted = pairs.length > 0 ? pairs.filter((pair) => folded.includes(pair)).length / pairs.length : 0;
    // Where the word itself stands says more than where all its pairs do.
    return weight * Math.max(named, hinted / 2);
  });
  return whole + parts.reduce((sum, part) => sum + part, 0);
}

/** What a place is worth on top of its words: the slot or the figures that were asked for. */
function wanted({ slot, anchor }: SectionPlace, { slot: asked, wantsFigures }: Plan): number {
  if (asked && slot === asked) return 2;
  return wantsFigures && anchor === 'figures' ? 2 : 0;
}

/**
 * The paragraph of a record that answers a plan best.
 * @param onlyWordings leave all else out
 * @returns undefined where nothing of the plan stands in the text
 */
export function bestPlace(sections: readonly StoredSection[], plan: Plan, onlyWordings = false): BestPlace | undefined {
  let [best, most]: [BestPlace | undefined, number] = [undefined, 0];
  for (const { mark, paragraphs } of sections) {
    const place = readMark(mark);
    const own = place.label === '' && place.anchor !== '' ? paragraphs.slice(1) : paragraphs;
    const label = place.label || (place.anchor === '' ? '' : (paragraphs[0] ?? ''));
    if (mark === BASIS_MARK || (onlyWordings && !place.slot)) continue;
    for (const text of own) {
      const worth = fitness(text, plan) + wanted(place, plan);
      if (worth > most) [best, most] = [{ ...place, label, text }, worth];
    }
  }
  return best;
}

/** The wordings of a record. @param slot only those for this slot */
export function wordingsOf(sections: readonly StoredSection[], slot?: WordingSlot): BestPlace[] {
  return sections.flatMap(({ mark, paragraphs }) => {
    const place = readMark(mark);
    return place.slot && (!slot || place.slot === slot) ? [{ ...place, text: paragraphs.join('') }] : [];
  });
}

const LONGEST_EXCERPT = 96;
const BEFORE_MATCH = 24;

/** Cuts a text around the first phrase that it holds; the cut ends show as ……. */
export function cutAround(text: string, phrases: readonly string[]): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const places = phrases.map((phrase) => text.toLowerCase().indexOf(phrase)).filter((at) => at >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  const from = Math.max(0, Math.min(first - BEFORE_MATCH, text.length - LONGEST_EXCERPT));
  const to = Math.min(text.length, from + LONGEST_EXCERPT);
  return `${from > 0 ? '……' : ''}${text.slice(from, to)}${to < text.length ? '……' : ''}`;
}

/** @returns escaped HTML in which only <mark> is markup */
export const markHtml = (text: string, phrases: readonly string[]): string =>
  markParts(text, phrases)
    .map((part) => (part.marked ? `<mark>${escapeHtml(part.text)}</mark>` : escapeHtml(part.text)))
    .join('');
