import { blockEnd, isHeading, leadEnd } from './outline.ts';
import { nextId, type DraftNode, type Heading } from './draft.ts';

type Nodes = readonly DraftNode[];

/** A part of a divided section: what was collected of one field, or a part of the writer's own. */
export interface FieldPart {
  /** Of its heading. */
  id: number;
  text: string;
  paragraphs: number;
}

/** Which parts go under which heading of a set. */
export interface Merge {
  heading: string;
  /** Ids of the headings of the parts, in the order of the draft. */
  parts: readonly number[];
}

/** Index of the first divided section that has parts to merge. @returns −1 where there is none */
const dividedSection = (nodes: Nodes): number =>
  nodes.findIndex((node, i) => isHeading(node) && node.divided === true && partIndexes(nodes, i).length > 1);

/** Indexes of the headings one level below a section. */
function partIndexes(nodes: Nodes, section: number): number[] {
  const level = (nodes[section] as Heading).level + 1;
  const end = blockEnd(nodes, section);
  return nodes.flatMap((node, i) => (i > section && i < end && isHeading(node) && node.level === level ? [i] : []));
}

/** The parts that can be put under the headings of a set: those of the first divided section with at least two. */
export function fieldParts(nodes: Nodes): FieldPart[] {
  const section = dividedSection(nodes);
  if (section === -1) return [];
  return partIndexes(nodes, section).map((i) => ({
    id: nodes[i]?.id ?? 0,
    text: nodes[i]?.text ?? '',
    paragraphs: nodes.slice(i, blockEnd(nodes, i)).filter(({ kind }) => kind === 'paragraph').length,
  }));
}

/**
 * Puts the parts of the divided section under the headings of a set: each heading once, under it what its parts hold, in their order.
 * A part that no heading takes keeps its own, behind the others; a heading that takes none is left out.
 * @returns the same nodes where there is nothing to merge
 */
export function mergeFields(nodes: Nodes, merges: readonly Merge[]): DraftNode[] {
  const section = dividedSection(nodes);
  const taken = new Set(merges.flatMap(({ parts }) => parts));
  const indexes = section === -1 ? [] : partIndexes(nodes, section);
  if (!indexes.some((i) => taken.has(nodes[i]?.id ?? 0))) return [...nodes];
  const first = indexes[0] ?? 0;
  const end = blockEnd(nodes, section);
  const blockOf = (index: number) => nodes.slice(index, blockEnd(nodes, index));
  const { level } = nodes[first] as Heading;
  let id = nextId(nodes);
  const merged = merges.flatMap(({ heading, parts }): DraftNode[] => {
    const blocks = indexes.filter((i) => parts.includes(nodes[i]?.id ?? 0)).map(blockOf);
    if (blocks.length === 0) return [];
    id += 1;
    // A paragraph would stand under the deeper heading of the part before it: those that lead their parts come first.
    const leads = blocks.flatMap((block) => block.slice(1, leadEnd(block, 0)));
    const deeper = blocks.flatMap((block) => block.slice(leadEnd(block, 0)));
    return [{ id: id - 1, kind: 'heading', level, text: heading }, ...leads, ...deeper];
  });
  const kept = indexes.filter((i) => !taken.has(nodes[i]?.id ?? 0)).flatMap(blockOf);
  return [...nodes.slice(0, first), ...merged, ...kept, ...nodes.slice(end)];
}

/** Pairs of characters that two names share, as a first guess at what belongs together: 帮扶救助 and 抓帮扶服务，……. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const others = pairs(b);
  return [...pairs(a)].filter((pair) => others.has(pair)).length;
}

/**
 * A first guess: each part under the heading whose words it shares, the rest spread over the headings in order.
 * @returns the index of a heading for each part
 */
export function guessHeadings(parts: readonly FieldPart[], headings: readonly string[]): number[] {
  return parts.map(({ text }, i) => {
    const scores = headings.map((heading) => likeness(text, heading));
    const most = Math.max(...scores);
    return most > 0 ? scores.indexOf(most) : Math.floor((i * headings.length) / parts.length);
  });
}
