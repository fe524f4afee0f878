import { toChineseNumber } from '../lib/chinese-number.ts';

/** Level of a heading in an official document, from the outermost inwards. */
export type OutlineLevel = 1 | 2 | 3 | 4;

/** The standard ends at four levels (7.3.3). */
export const DEEPEST_LEVEL: OutlineLevel = 4;

/** More headings than these at one level are numbered with digits: 一百零一、 is no number to find a place by. */
const MOST_IN_WORDS = 99;

/** The number that stands before the nth heading of its level: 一、（一）1.（1）. Source: GB/T 9704—2012, 7.3.3. */
export function outlineNumber(level: OutlineLevel, n: number): string {
  const words = n > MOST_IN_WORDS ? String(n) : toChineseNumber(n);
  switch (level) {
    case 1:
      return `${words}、`;
    case 2:
      return `（${words}）`;
    case 3:
      return `${n}.`;
    case 4:
      return `（${n}）`;
    default:
      return level satisfies never;
  }
}

/** As much of a node as its number depends on. */
export type OutlineNode = { kind: 'heading'; level: OutlineLevel } | { kind: 'paragraph' | 'table' };

/**
 * Numbers the headings among the nodes of a document.
 * A heading starts the count of all deeper levels again; a level may be left out, as 7.3.3 allows (“一、” straight to “1.”).
 * @param nodes from first to last
 * @returns one number for each node, empty where it is no heading
 */
export function outlineNumbers(nodes: readonly OutlineNode[]): string[] {
  const counts = [0, 0, 0, 0, 0];
  return nodes.map((node) => {
    if (node.kind !== 'heading') return '';
    const { level } = node;
    const n = (counts[level] ?? 0) + 1;
    counts.fill(0, level);
    counts[level] = n;
    return outlineNumber(level, n);
  });
}
