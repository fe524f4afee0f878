import type { Draft, DraftNode } from '../draft.ts';
import { fillText } from '../fills.ts';
import type { DraftField } from './finding.ts';

/** A text of the draft with its blanks filled as far as they are. */
export interface ProofText {
  at: number | DraftField;
  text: string;
}

/** All texts of the outline, filled. */
export const nodeTexts = ({ nodes, fills }: Pick<Draft, 'nodes' | 'fills'>): (ProofText & { at: number; node: DraftNode })[] =>
  nodes.map((node) => ({ at: node.id, node, text: fillText(node.text, fills) }));

/** All texts of the draft that are prose, filled: title and fields first. */
export const proofTexts = (draft: Draft): ProofText[] => [
  { at: 'title', text: fillText(draft.title, draft.fills) },
  { at: 'addressee', text: fillText(draft.addressee, draft.fills) },
  ...nodeTexts(draft),
  { at: 'attachments', text: fillText(draft.attachments, draft.fills) },
  { at: 'signature', text: fillText(draft.signature, draft.fills) },
];
