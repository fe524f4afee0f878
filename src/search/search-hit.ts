/** The kinds of thing that a search finds. */
export const HIT_TYPES = ['做法', '措辞', '总结'] as const;

export type HitType = (typeof HIT_TYPES)[number];

/** One result, in rank order. */
export interface SearchHit {
  /** Address under the site's base path, down to the section or wording. */
  url: string;
  title: string;
  type: HitType;
  /** HTML: escaped text in which only <mark> is markup. */
  excerpt: string;
}
