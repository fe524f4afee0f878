import { outlineNumbers } from '../../official/outline-numbers.ts';
import { wordingParts } from '../../lib/wording-parts.ts';
import type { Draft, DraftNode } from '../draft.ts';
import { valueOf } from '../fills.ts';
import type { KnownLaw } from '../../lib/article-addresses.ts';
import { unansweredIn } from '../unanswered.ts';
import { lawFaults } from '../law-faults.ts';
import { findRepeats, type Repeat } from '../repeats.ts';

/** A stretch of text as it is shown: a blank knows which one of its text it is, and its value. */
export type ShownPart = { text: string } | { name: string; nth: number; value: string };

export interface ShownNode {
  node: DraftNode;
  /** 一、（一）1.（1）, empty for paragraphs. */
  number: string;
  parts: ShownPart[];
  /** The section holds nothing yet. */
  empty: boolean;
  repeat: Repeat | undefined;
  /** The slot that should answer it, where the draft holds nothing of the same practice for that slot. */
  unanswered: string | undefined;
  /** Articles that it cites wrongly, each told in a sentence. */
  lawFaults: string[];
  /** What the node is called where it is spoken of: 小标题“（一）帮扶”, 第3段. */
  name: string;
}

function partsOf(text: string, fills: Draft['fills']): ShownPart[] {
  let nth = -1;
  return wordingParts(text).map((part) => {
    if (part.kind === 'text') return { text: part.text };
    nth += 1;
    return { name: part.name, nth, value: valueOf(fills, part.name) };
  });
}

const UNNUMBERED = { kind: 'paragraph' } as const;

/** Numbers as the paper bears them: a silent heading takes none away, and each attachment counts anew. */
function shownNumbers(nodes: readonly DraftNode[]): string[] {
  const starts = nodes.flatMap((node, i) => (node.kind === 'heading' && node.appendix ? [i] : []));
  return [0, ...starts].flatMap((start, i, all) =>
    outlineNumbers(
      nodes
        .slice(start, all[i + 1] ?? nodes.length)
        .map((node) => (node.kind === 'heading' && (node.silent || node.appendix) ? UNNUMBERED : node)),
    ),
  );
}

// The outline draws anew what is a new object: a node that shows the same as before is the same.
const shownBefore = new WeakMap<DraftNode, ShownNode>();

const isSameRepeat = (one: Repeat | undefined, other: Repeat | undefined) => one?.other === other?.other && one?.shared === other?.shared;
const isFilledAlike = (parts: readonly ShownPart[], fills: Draft['fills']) =>
  parts.every((part) => 'text' in part || part.value === valueOf(fills, part.name));

/** The draft as the outline shows it. A node of which nothing has changed is shown by the same object as before. */
export function shownNodes({ nodes, fills }: Draft, laws: ReadonlyMap<string, KnownLaw>): ShownNode[] {
  const numbers = shownNumbers(nodes);
  const repeats = new Map(findRepeats(nodes).map((repeat) => [repeat.id, repeat]));
  const unanswered = unansweredIn(nodes);
  let paragraphs = 0;
  return nodes.map((node, i) => {
    const number = numbers[i] ?? '';
    if (node.kind === 'paragraph') paragraphs += 1;
    const next = nodes[i + 1];
    const empty = node.kind === 'heading' && (!next || (next.kind === 'heading' && next.level <= node.level));
    const name = node.kind === 'heading' ? `标题“${number}${node.text}”` : `第${paragraphs}段`;
    const repeat = repeats.get(node.id);
    const before = shownBefore.get(node);
    const answer = unanswered.get(node.id);
    if (
      before?.name === name &&
      before.empty === empty &&
      before.unanswered === answer &&
      isSameRepeat(before.repeat, repeat) &&
      isFilledAlike(before.parts, fills)
    )
      return before;
    const shown = {
      node,
      number,
      parts: partsOf(node.text, fills),
      empty,
      repeat,
      unanswered: answer,
      lawFaults: before?.lawFaults ?? lawFaults(node.text, laws),
      name,
    };
    shownBefore.set(node, shown);
    return shown;
  });
}
