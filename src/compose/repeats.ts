import type { DraftNode } from './draft.ts';

/** Characters in a row that two paragraphs may not share without a word to the writer. */
const RUN = 10;

/** A paragraph that says again what an earlier one says. */
export interface Repeat {
  /** The later paragraph. */
  id: number;
  /** The earlier one. */
  other: number;
  /** What both say, at most 24 characters of it. */
  shared: string;
}

const plain = (text: string) => text.replace(/【[^】]*】/g, '\n');

const runsOf = (text: string): string[] => {
  const lines = plain(text).split('\n');
  return lines.flatMap((line) =>
    line.length < RUN ? [] : Array.from({ length: line.length - RUN + 1 }, (_, i) => line.slice(i, i + RUN)),
  );
};

// Nodes are never changed, only replaced: what was cut up once stays cut up.
const known = new WeakMap<DraftNode, string[]>();

function runsOfNode(node: DraftNode): string[] {
  const runs = known.get(node) ?? [...runsOf(node.text), node.text];
  known.set(node, runs);
  return runs;
}

/** Who holds a run, of the nodes that were looked at last; from one look to the next few of them change. */
let looked = new Set<DraftNode>();
const holders = new Map<string, Set<DraftNode>>();
const shared = new Set<string>();

function forget(node: DraftNode): void {
  for (const run of runsOfNode(node)) {
    const those = holders.get(run);
    if (!those?.delete(node)) continue;
    if (those.size < 2) shared.delete(run);
    if (those.size === 0) holders.delete(run);
  }
}

function learn(node: DraftNode): void {
  for (const run of runsOfNode(node)) {
    const those = holders.get(run);
    if (!those) holders.set(run, new Set([node]));
    else if (those.add(node).size > 1) shared.add(run);
  }
}

/** Brings the holders up to date. @returns the nodes that share a run with another one */
function sharers(nodes: readonly DraftNode[]): Set<DraftNode> {
  const present = new Set(nodes);
  for (const node of looked) if (!present.has(node)) forget(node);
  for (const node of present) if (!looked.has(node)) learn(node);
  looked = present;
  return new Set([...shared].flatMap((run) => [...(holders.get(run) ?? [])]));
}

/** The longest stretch around a run that both texts hold. */
function extend(text: string, other: string, run: string): string {
  let shared = run;
  const end = text.indexOf(run) + RUN;
  for (let i = end; i < text.length && other.includes(shared + text.charAt(i)); i += 1) shared += text.charAt(i);
  return shared.length > 24 ? `${shared.slice(0, 24)}……` : shared;
}

/**
 * Finds repeated wording: ten characters in a row that an earlier paragraph already has, or a short paragraph that stands twice.
 * @returns at most one repeat a paragraph, in order
 */
export function findRepeats(nodes: readonly DraftNode[]): Repeat[] {
  const seen = new Map<string, { id: number; text: string }>();
  const repeats: Repeat[] = [];
  const paragraphs = nodes.filter(({ kind, text }) => kind === 'paragraph' && text !== '');
  const candidates = sharers(paragraphs);
  for (const node of paragraphs) {
    if (!candidates.has(node)) continue;
    const runs = runsOfNode(node);
    const run = runs.find((candidate) => seen.has(candidate));
    const earlier = run === undefined ? undefined : seen.get(run);
    if (run !== undefined && earlier) {
      repeats.push({
        id: node.id,
        other: earlier.id,
        shared: run.length < RUN ? run : extend(plain(node.text), plain(earlier.text), run.slice(0, RUN)),
      });
    }
    for (const each of runs) if (shared.has(each) && !seen.has(each)) seen.set(each, { id: node.id, text: node.text });
  }
  return repeats;
}
