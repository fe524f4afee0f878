import type { Draft, DraftNode } from './draft.ts';

/**
 * What one draft may hold. A year's report has some 300 paragraphs and 20,000 characters; what is
 * many times as much comes from a mistake or from malice.
 */
export const MOST_NODES = 2000;
export const MOST_CHARACTERS = 200_000;

/** Of one text, and of a field that holds a line or two: what is looked for in them may take the square of their length. */
const LONGEST_TEXT = 20_000;
const LONGEST_FIELD = 1000;

type Asides = Partial<Record<'note' | 'hint' | 'comparison', string>>;

/** What stands beside the text of a node. */
const asidesOf = (node: DraftNode): string[] => {
  const { note = '', hint = '', comparison = '' } = node as Asides;
  const origin = node.kind === 'paragraph' ? node.origin : undefined;
  return [note, hint, comparison, origin?.key ?? '', origin?.group ?? ''];
};

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** Characters of all texts together, those beside them and the values of blanks included. */
export const charactersOf = ({ title, addressee, nodes, attachments, signature, fills }: Draft): number =>
  lengthOf([title, addressee, attachments, signature, ...Object.entries(fills).flat()]) +
  nodes.reduce((sum, node) => sum + node.text.length + lengthOf(asidesOf(node)), 0);

const areWithin = (texts: readonly string[], most: number) => texts.every(({ length }) => length <= most);

/** True where a draft is within what the composer can hold. */
export const isWithinLimits = (draft: Draft): boolean => draft.nodes.length <= MOST_NODES && charactersOf(draft) <= MOST_CHARACTERS;

/** True where a draft from elsewhere may be taken in; one's own, with a text that has grown longer, is never refused. */
export const isReceivable = (draft: Draft): boolean =>
  isWithinLimits(draft) &&
  areWithin([draft.title, draft.addressee, draft.signature, draft.date, ...Object.entries(draft.fills).flat()], LONGEST_FIELD) &&
  areWithin([draft.attachments, ...draft.nodes.map(({ text }) => text)], LONGEST_TEXT) &&
  draft.nodes.every((node) => areWithin(asidesOf(node), LONGEST_FIELD));
