import type { WordingSlot } from '../../schemas/fields.ts';

/** The kinds of thing that a search finds. */
export const HIT_TYPES = ['做法', '措辞', '总结', '条款'] as const;

export type HitType = (typeof HIT_TYPES)[number];

/** Those that are or stand in entries; articles of the laws are beside them. */
export type EntryType = Exclude<HitType, '条款'>;

/** One result, in rank order. */
export interface SearchHit {
  /** Address of the page under the site's base path; of the wording itself for a wording. */
  url: string;
  title: string;
  type: HitType;
  /** Name of the library that it stands in, where it is not the site's own. */
  library?: string;
  /** HTML: escaped text in which only <mark> is markup. */
  excerpt: string;
  /** The section or wording that the excerpt comes from, where it is not the lead. */
  place?: { label: string; url: string };
  /** The one-line summary of the entry, HTML like `excerpt`; absent where it is the excerpt. */
  lead?: string;
  /** The whole wording, where the excerpt is one; `key` is `<practice id>#w1`, `group` the label of its field. */
  wording?: { key: string; slot: WordingSlot; group: string; text: string };
}
