import type { Skeleton } from '../schemas/skeleton.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';

/** What a draft starts from: a kind of paper, or nothing. */
export type DraftStart = Omit<Skeleton, 'id'>;

export const BLANK_START: DraftStart = { label: '空白', title: '', headings: [] };

/** A fresh draft of a skeleton. */
export function startDraft({ title, headings }: DraftStart): Draft {
  return { ...EMPTY_DRAFT, title, nodes: headings.map((heading, i) => ({ ...heading, id: i + 1, kind: 'heading' })) };
}
