import type { Draft } from './draft.ts';

/**
 * What one draft may hold. A year's report has some 300 paragraphs and 20,000 characters; what is
 * many times as much comes from a mistake or from malice.
 */
export const MOST_NODES = 2000;
export const MOST_CHARACTERS = 200_000;

/** Characters of all texts together. */
export const charactersOf = ({ title, addressee, nodes, attachments, signature }: Draft): number =>
  [title, addressee, attachments, signature, ...nodes.map(({ text }) => text)].reduce((sum, { length }) => sum + length, 0);

/** True where a draft is within what the composer can hold. */
export const isWithinLimits = (draft: Draft): boolean => draft.nodes.length <= MOST_NODES && charactersOf(draft) <= MOST_CHARACTERS;
