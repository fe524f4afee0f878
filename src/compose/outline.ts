import { DEEPEST_LEVEL, type OutlineLevel } from '../official/outline-numbers.ts';
import type { DraftNode, Heading } from './draft.ts';

type Nodes = readonly DraftNode[];

export const isHeading = (node: DraftNode | undefined): node is Heading => node?.kind === 'heading';

const findFrom = (nodes: Nodes, start: number, is: (node: DraftNode) => boolean): number => {
  const found = nodes.findIndex((node, i) => i >= start && is(node));
  return found === -1 ? nodes.length : found;
};

/** The last heading before a place of the list. */
export const headingAbove = (nodes: Nodes, index: number): Heading | undefined => nodes.slice(0, index).filter(isHeading).pop();

/** Index after a node and all that stands under it; a paragraph stands alone. */
export function blockEnd(nodes: Nodes, index: number): number {
  const node = nodes[index];
  if (!isHeading(node)) return index + 1;
  return findFrom(nodes, index + 1, (other) => isHeading(other) && other.level <= node.level);
}

/** Index after a heading and the paragraphs directly under it. */
export const leadEnd = (nodes: Nodes, index: number): number => findFrom(nodes, index + 1, isHeading);

/** Moves a node, with all under it, in front of the node that is now at `target`. Targets within itself change nothing. */
export function moveBefore(nodes: Nodes, index: number, target: number): DraftNode[] {
  const end = blockEnd(nodes, index);
  if (target >= index && target <= end) return [...nodes];
  const block = nodes.slice(index, end);
  const at = target > index ? target - block.length : target;
  const rest = [...nodes.slice(0, index), ...nodes.slice(end)];
  return [...rest.slice(0, at), ...block, ...rest.slice(at)];
}

function targetAbove(nodes: Nodes, index: number): number {
  const node = nodes[index];
  if (!isHeading(node)) return index - 1;
  for (let i = index - 1; i >= 0; i -= 1) {
    const other = nodes[i];
    if (!isHeading(other) || other.level > node.level) continue;
    // Under another parent: only where there is one, or the section would lose its number.
    const parentless = other.level < node.level && !nodes.slice(0, i).some((earlier) => isHeading(earlier) && earlier.level <= other.level);
    return parentless ? index : i;
  }
  return index;
}

function targetBelow(nodes: Nodes, index: number): number {
  const node = nodes[index];
  const end = blockEnd(nodes, index);
  const after = nodes[end];
  if (!after) return index;
  if (!isHeading(node)) return end + 1;
  return isHeading(after) && after.level < node.level ? leadEnd(nodes, end) : blockEnd(nodes, end);
}

/**
 * One step up or down: a paragraph passes its neighbour, a section passes the section beside it with all it holds,
 * or goes over to the parent section before or after.
 * @returns the same order where there is nowhere to go
 */
export function moveStep(nodes: Nodes, index: number, step: -1 | 1): DraftNode[] {
  const target = step === -1 ? targetAbove(nodes, index) : targetBelow(nodes, index);
  return target < 0 ? [...nodes] : moveBefore(nodes, index, target);
}

/**
 * Makes a heading, and those under it, one level deeper (1) or shallower (−1).
 * @returns the same nodes where a level would leave 1–4 or skip one
 */
export function shiftLevel(nodes: Nodes, index: number, step: -1 | 1): DraftNode[] {
  const node = nodes[index];
  if (!isHeading(node)) return [...nodes];
  const end = blockEnd(nodes, index);
  const levels = nodes.slice(index, end).flatMap((other) => (isHeading(other) ? [other.level + step] : []));
  const skips = step === 1 && node.level > (headingAbove(nodes, index)?.level ?? 0);
  if (skips || Math.min(...levels) < 1 || Math.max(...levels) > DEEPEST_LEVEL) return [...nodes];
  return nodes.map((other, i) =>
    i >= index && i < end && isHeading(other) ? { ...other, level: (other.level + step) as OutlineLevel } : other,
  );
}
