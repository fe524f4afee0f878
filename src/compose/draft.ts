import type { OfficialLayout } from '../official/layout.ts';
import type { OutlineLevel } from '../official/outline-numbers.ts';
import type { WordingSlot } from '../schemas/fields.ts';

/** Raised whenever the stored form changes; `parse-draft.ts` brings older ones up. */
export const DRAFT_VERSION = 1;

/** Where a paragraph was collected. */
export interface Origin {
  /** `<practice id>#w1` a wording, `<practice id>#f1` a figure; the same thing is not collected twice. */
  key: string;
  slot: WordingSlot;
  /** Heading that it stands under where a section is divided: its field, or its practice. */
  group: string;
  /** A phrase that leads into a part of the paper: the slot, or the heading, of that part. */
  opens?: string;
}

export interface Heading {
  id: number;
  kind: 'heading';
  /** 1 一、 2 （一） 3 1. 4 （1） */
  level: OutlineLevel;
  text: string;
  /** What is collected for these slots is placed in this section. */
  slots?: WordingSlot[];
  /** The section is divided by field. */
  divided?: boolean;
  /** Keeps a part of the paper in its place, but is neither numbered nor exported itself: 总的评价, 结尾. */
  silent?: boolean;
  /** The paragraph behind it goes on in its line: 小标题。正文. */
  runIn?: boolean;
  /** Title of an attachment that is bound with the paper: what follows, up to the next one, stands on pages of its own. */
  appendix?: boolean;
  /** What belongs here; shown while the section is empty, never exported. */
  hint?: string;
}

export interface Paragraph {
  id: number;
  kind: 'paragraph';
  text: string;
  origin?: Origin;
  /** Source of a figure; printed as a note only where the paragraph tells that source's figure. */
  note?: string;
  /** The note stays out of what is exported. */
  noteLeftOut?: boolean;
  /** The value that the source of a figure has: shown while the blank is filled, never exported. */
  hint?: string;
  /** A sentence that tells the source's figure as the source's; becomes a paragraph of its own where it is asked for. */
  comparison?: string;
}

export type DraftNode = Heading | Paragraph;

/** A draft: an outline kept as one flat list, so that every move is a move in a list. Ids are unique within it. */
export interface Draft {
  version: typeof DRAFT_VERSION;
  title: string;
  /** 主送机关, with or without its colon; often empty. */
  addressee: string;
  nodes: DraftNode[];
  /** Value of a blank for the whole draft, by its name. */
  fills: Record<string, string>;
  /** 附件 by their names, one a line; often empty. */
  attachments: string;
  /** 署名 */
  signature: string;
  /** 成文日期, YYYY-MM-DD or empty. */
  date: string;
  /** Words that it is to have, as Word counts; 0 where it is as long as it gets. */
  target: number;
  /** The layout that a unit has set for itself; the standard's where there is none. */
  layout?: OfficialLayout;
}

/** What a reader collects on any page. */
export interface CollectedItem extends Origin, Pick<Paragraph, 'note' | 'hint' | 'comparison'> {
  text: string;
}

export const EMPTY_DRAFT: Draft = {
  version: DRAFT_VERSION,
  title: '',
  addressee: '',
  nodes: [],
  fills: {},
  attachments: '',
  signature: '',
  date: '',
  target: 0,
};

/** A collected item as a paragraph of a draft. */
export const paragraphOf = (id: number, { text, note, hint, comparison, ...origin }: CollectedItem): Paragraph => ({
  id,
  kind: 'paragraph',
  text,
  origin,
  ...(note ? { note } : {}),
  ...(hint ? { hint } : {}),
  ...(comparison ? { comparison } : {}),
});

/** The next free id of a list of nodes. */
export const nextId = (nodes: readonly DraftNode[]): number => nodes.reduce((most, { id }) => Math.max(most, id), 0) + 1;

/** True where nothing would be lost by starting over. */
export const isBlankDraft = ({ title, nodes, fills }: Draft): boolean =>
  title === '' && Object.keys(fills).length === 0 && nodes.every(({ kind }) => kind === 'heading');
