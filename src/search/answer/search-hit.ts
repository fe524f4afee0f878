import type { Confidence } from './confidence.ts';
import type { WordingSlot } from '../../schemas/fields.ts';

/** The kinds of thing that a search finds, in the order of their tabs. */
export const HIT_TYPES = ['做法', '措辞', '小标题', '数字', '文种', '表格', '年历', '总结', '条款'] as const;

export type HitType = (typeof HIT_TYPES)[number];

/** What addresses call them; they never change. */
export const HIT_TYPE_IDS: Record<HitType, string> = {
  做法: 'practices',
  措辞: 'wordings',
  小标题: 'headings',
  数字: 'figures',
  文种: 'papers',
  表格: 'forms',
  年历: 'calendar',
  总结: 'summaries',
  条款: 'laws',
};

/** A wording with all that a draft wants to know of it; `key` is `<practice id>#w1`, `group` the label of its field. */
export interface HitWording {
  key: string;
  slot: WordingSlot;
  group: string;
  text: string;
}

/** What an answer names, and where it stands. */
interface AnswerLink {
  text: string;
  url: string;
}

/** One result, in rank order. */
export interface SearchHit {
  /** Whether it is what was asked for, or may have to do with it. */
  confidence?: Confidence;
  /** Why it is there, where nothing is sure. */
  why?: string;
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
  /** The excerpt is the one-line summary; what of the text answers best has not been looked for. */
  brief?: true;
  /** Of an entry: its field, the kinds of union, and what it rests on; those that it has. */
  facts?: string[];
  /** The whole wording, where the excerpt is one. */
  wording?: HitWording;
  /** What can be copied as it stands, where it is no wording of a practice. */
  take?: string;
  /** Where the query names this practice: what it comes to, so that nobody need open it. */
  answer?: { steps: string[]; allSteps: { label: string; url: string }; figure?: AnswerLink; basis?: AnswerLink };
  /** Of the last matching wording of a practice: its wordings that do not match. */
  others?: { url: string; wording: HitWording }[];
}
