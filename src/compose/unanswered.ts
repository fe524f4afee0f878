import { answerTo } from '../lib/labels.ts';
import type { DraftNode, Origin } from './draft.ts';

const practiceOf = ({ key }: Origin): string => key.split('#')[0] ?? '';

/**
 * Shortfalls that nothing in the draft answers: no paragraph of the same practice for the slot that answers theirs.
 * @returns by the id of the paragraph, the slot that is missing
 */
export function unansweredIn(nodes: readonly DraftNode[]): Map<number, string> {
  const origins = nodes.flatMap((node) => (node.kind === 'paragraph' && node.origin ? [{ id: node.id, origin: node.origin }] : []));
  const told = new Set(origins.map(({ origin }) => `${practiceOf(origin)} ${origin.slot}`));
  return new Map(
    origins.flatMap(({ id, origin }): [number, string][] => {
      const slot = answerTo(origin.slot);
      return slot === undefined || told.has(`${practiceOf(origin)} ${slot}`) ? [] : [[id, slot]];
    }),
  );
}
