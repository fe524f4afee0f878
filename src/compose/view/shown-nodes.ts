import { outlineNumbers } from '../../official/outline-numbers.ts';
import { wordingParts } from '../../lib/wording-parts.ts';
import type { Draft, DraftNode } from '../draft.ts';
import { valueOf } from '../fills.ts';
import type { KnownLaw } from '../../lib/article-addresses.ts';
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

const SILENT = { kind: 'paragraph' } as const;

/** The draft as the outline shows it. */
export function shownNodes({ nodes, fills }: Draft, laws: ReadonlyMap<string, KnownLaw>): ShownNode[] {
  // A silent heading takes no number away.
  const numbers = outlineNumbers(nodes.map((node) => (node.kind === 'heading' && node.silent ? SILENT : node)));
  const repeats = new Map(findRepeats(nodes).map((repeat) => [repeat.id, repeat]));
  let paragraphs = 0;
  return nodes.map((node, i) => {
    const number = numbers[i] ?? '';
    if (node.kind === 'paragraph') paragraphs += 1;
    const next = nodes[i + 1];
    const empty = node.kind === 'heading' && (!next || (next.kind === 'heading' && next.level <= node.level));
    const name = node.kind === 'heading' ? `标题“${number}${node.text}”` : `第${paragraphs}段`;
    return {
      node,
      number,
      parts: partsOf(node.text, fills),
      empty,
      repeat: repeats.get(node.id),
      lawFaults: lawFaults(node.text, laws),
      name,
    };
  });
}
