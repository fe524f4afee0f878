import { answeredBy, SLOTS } from '../lib/labels.ts';
import { DEEPEST_LEVEL, type OutlineLevel } from '../official/outline-numbers.ts';
import type { WordingSlot } from '../schemas/fields.ts';
import { nextId, paragraphOf, type CollectedItem, type DraftNode } from './draft.ts';
import { blockEnd, leadEnd } from './outline.ts';

/** Place in a paper; what belongs to no practice (结尾, 保障) stands after what does. */
const rank = (slot: WordingSlot) => (SLOTS.includes(slot) ? SLOTS.indexOf(slot) : SLOTS.length);

const insert = (nodes: readonly DraftNode[], at: number, ...added: DraftNode[]) => [...nodes.slice(0, at), ...added, ...nodes.slice(at)];

/** Place among the slots of a section, as its skeleton orders them; openings come first, what it does not ask for last. */
function rankIn(slots: readonly WordingSlot[], slot: WordingSlot): number {
  if (rank(slot) === 0) return -1;
  return slots.includes(slot) ? slots.indexOf(slot) : slots.length + rank(slot);
}

/** Before the first paragraph between `start` and `end` that belongs later than this slot: 做法 before 成效. */
function inSlotOrder(nodes: readonly DraftNode[], start: number, end: number, slot: WordingSlot, slots: readonly WordingSlot[]): number {
  const later = nodes.findIndex(
    (node, i) =>
      i >= start &&
      i < end &&
      node.kind === 'paragraph' &&
      node.origin?.opens === undefined &&
      node.origin &&
      rankIn(slots, node.origin.slot) > rankIn(slots, slot),
  );
  return later === -1 ? end : later;
}

const practiceOf = (key: string) => key.split('#')[0];

/** Practices whose wordings for a slot the draft holds, in its order. */
const practicesWith = (nodes: readonly DraftNode[], slot: WordingSlot) =>
  nodes.flatMap((node) => (node.kind === 'paragraph' && node.origin?.slot === slot ? [practiceOf(node.origin.key)] : []));

/** Before the first answer to a later shortfall: plans follow the order of what they answer. @returns undefined where nothing is answered */
function answerPlace(nodes: readonly DraftNode[], start: number, end: number, { key, slot }: CollectedItem): number | undefined {
  const asked = answeredBy(slot);
  const asking = asked === undefined ? [] : practicesWith(nodes, asked);
  const mine = asking.indexOf(practiceOf(key));
  if (mine === -1) return undefined;
  const later = nodes.findIndex(
    (node, i) =>
      i >= start &&
      i < end &&
      node.kind === 'paragraph' &&
      node.origin?.slot === slot &&
      asking.indexOf(practiceOf(node.origin.key)) > mine,
  );
  return later === -1 ? undefined : later;
}

/** Among what comes from the same practice, by slot; else at the end: each practice is told from its opening to its results. */
function inPracticeOrder(
  nodes: readonly DraftNode[],
  start: number,
  end: number,
  item: CollectedItem,
  slots: readonly WordingSlot[],
): number {
  const same = nodes.flatMap((node, i) =>
    i >= start && i < end && node.kind === 'paragraph' && node.origin && practiceOf(node.origin.key) === practiceOf(item.key) ? [i] : [],
  );
  const [first] = same;
  const last = same[same.length - 1];
  return first === undefined || last === undefined ? end : inSlotOrder(nodes, first, last + 1, item.slot, slots);
}

/** Where an opening stands: at the head of what it opens. @returns undefined where the draft has neither its part nor another opening in its place */
function openingPlace(nodes: readonly DraftNode[], { slot, group }: CollectedItem): number | undefined {
  if (rank(slot) !== 0) return undefined;
  const same = nodes.findIndex((node) => node.kind === 'paragraph' && node.origin?.group === group && rank(node.origin.slot) > 0);
  const section = nodes.findIndex((node) => node.kind === 'heading' && node.slots?.includes(slot));
  const taken = nodes
    .slice(section + 1, leadEnd(nodes, section))
    .some((node) => node.kind === 'paragraph' && node.origin && rank(node.origin.slot) === 0);
  return taken && same !== -1 ? same : undefined;
}

/** Behind the heading of the part that a phrase leads into, and behind what leads into it already. @returns undefined where the draft has no such part */
function leadInPlace(nodes: readonly DraftNode[], opens: string): number | undefined {
  const named = nodes.findIndex((node) => node.kind === 'heading' && node.text === opens);
  const part = named === -1 ? nodes.findIndex((node) => node.kind === 'heading' && node.slots?.includes(opens)) : named;
  if (part === -1) return undefined;
  const end = leadEnd(nodes, part);
  const others = nodes.findIndex((node, i) => i > part && i < end && !(node.kind === 'paragraph' && node.origin?.opens !== undefined));
  return others === -1 ? end : others;
}

/** Where what has no section of its own stands: at the end, but before a part that closes the paper without a heading. */
function lastPlace(nodes: readonly DraftNode[]): number {
  const closing = nodes.map((node) => node.kind === 'heading').lastIndexOf(true);
  const heading = nodes[closing];
  return closing > 0 && heading?.kind === 'heading' && heading.silent ? closing : nodes.length;
}

/** The heading that bears the name of a field, or another one that what was collected of it stands under. @returns −1 where there is none */
function groupHeading(nodes: readonly DraftNode[], section: number, end: number, group: string): number {
  const headings = nodes.flatMap((node, i) => (i > section && i < end && node.kind === 'heading' ? [i] : []));
  const holds = (index: number) =>
    nodes.slice(index, leadEnd(nodes, index)).some((node) => node.kind === 'paragraph' && node.origin?.group === group);
  return headings.find((i) => nodes[i]?.text === group) ?? headings.find(holds) ?? -1;
}

function placeOne(nodes: readonly DraftNode[], item: CollectedItem): DraftNode[] {
  const paragraph = paragraphOf(nextId(nodes), item);
  const leadIn = item.opens === undefined ? undefined : leadInPlace(nodes, item.opens);
  if (leadIn !== undefined) return insert(nodes, leadIn, paragraph);
  // A paper that is divided by field has no opening of all fields: each opens its own.
  const divided = rank(item.slot) === 0 ? nodes.findIndex((node) => node.kind === 'heading' && node.divided) : -1;
  const section = divided === -1 ? nodes.findIndex((node) => node.kind === 'heading' && node.slots?.includes(item.slot)) : divided;
  const opening = divided === -1 ? openingPlace(nodes, item) : undefined;
  if (opening !== undefined) return insert(nodes, opening, paragraph);
  const heading = nodes[section];
  if (heading?.kind !== 'heading') {
    // No section of its own: an opening, the first of all slots, stands before the first heading.
    const at = rank(item.slot) === 0 ? leadEnd(nodes, -1) : lastPlace(nodes);
    return insert(nodes, at, paragraph);
  }
  const end = blockEnd(nodes, section);
  if (!heading.divided || heading.level === DEEPEST_LEVEL) {
    const end = leadEnd(nodes, section);
    const at = answerPlace(nodes, section + 1, end, item) ?? inSlotOrder(nodes, section + 1, end, item.slot, heading.slots ?? []);
    return insert(nodes, at, paragraph);
  }
  const group = groupHeading(nodes, section, end, item.group);
  if (group === -1) {
    return insert(
      nodes,
      end,
      { id: paragraph.id + 1, kind: 'heading', level: (heading.level + 1) as OutlineLevel, text: item.group },
      paragraph,
    );
  }
  return insert(nodes, inPracticeOrder(nodes, group + 1, leadEnd(nodes, group), item, heading.slots ?? []), paragraph);
}

/** Places what was collected by slot and, in divided sections, by field. What the draft already holds is passed over. */
export function placeItems(nodes: readonly DraftNode[], items: readonly CollectedItem[]): DraftNode[] {
  return items.reduce<DraftNode[]>(
    (placed, item) => (placed.some((node) => node.kind === 'paragraph' && node.origin?.key === item.key) ? placed : placeOne(placed, item)),
    [...nodes],
  );
}
