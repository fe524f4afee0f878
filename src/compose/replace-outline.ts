import { nextId, type Draft, type DraftNode, type Heading, type Paragraph } from './draft.ts';
import { placeItems } from './place-items.ts';
import { BLANK_START, startDraft, type DraftStart } from './start-draft.ts';

/** What the sections of a draft are known by, to tell the writer's own ones. */
interface Known {
  titles: ReadonlySet<string>;
  headings: ReadonlySet<string>;
}

function knownOf(starts: readonly DraftStart[]): Known {
  return {
    titles: new Set(['', ...starts.map(({ title }) => title)]),
    headings: new Set(starts.flatMap(({ headings }) => headings.map(({ text }) => text))),
  };
}

/** A heading that the composer has set for what was collected: it bears the group of the paragraph that it stands above. */
const isGroup = (heading: Heading, next: DraftNode | undefined) => next?.kind === 'paragraph' && next.origin?.group === heading.text;

const isOwnHeading = (heading: Heading, next: DraftNode | undefined, known: Known) =>
  heading.text.trim() !== '' && !known.headings.has(heading.text) && !isGroup(heading, next);

/** What a new order does with a draft. */
interface Sorted {
  /** One's own paragraphs before the first heading. */
  head: Paragraph[];
  /** By the id of a heading of the new order: one's own paragraphs directly under it, and one's own parts behind them. */
  under: Map<number, { lead: Paragraph[]; parts: DraftNode[] }>;
  /** One's own parts that the new order has no section for. */
  tail: DraftNode[];
  /** Collected paragraphs, to be placed by slot. */
  collected: Paragraph[];
}

/** The section of the new order that stands for one of the old. */
const counterpart = (heading: Heading, order: readonly Heading[]): Heading | undefined =>
  order.find(({ text }) => text === heading.text) ?? order.find(({ slots }) => slots?.some((slot) => heading.slots?.includes(slot)));

const plain = ({ id, level, text }: Heading): Heading => ({ id, kind: 'heading', level, text });

/** Goes through a draft from its head to its end; what is the writer's own keeps its order and what stands under it. */
function sortOut(nodes: readonly DraftNode[], order: readonly Heading[], known: Known): Sorted {
  const sorted: Sorted = { head: [], under: new Map(order.map(({ id }) => [id, { lead: [], parts: [] }])), tail: [], collected: [] };
  // Where paragraphs go at present: under one's own heading, under one of the new order, or before the first.
  let part: DraftNode[] | undefined;
  let section: Heading | undefined;
  let orphan: Heading | undefined;
  let level = 0;
  nodes.forEach((node, i) => {
    if (node.kind === 'heading') {
      const own = isOwnHeading(node, nodes[i + 1], known) || (part !== undefined && node.level > level);
      if (own) {
        if (part === undefined || node.level <= level) {
          level = node.level;
          part = (section && level > section.level && sorted.under.get(section.id)?.parts) || sorted.tail;
        }
        part.push(plain(node));
      } else if (!isGroup(node, nodes[i + 1])) {
        part = undefined;
        section = counterpart(node, order);
        orphan = section ? undefined : node;
      }
    } else if (part) part.push(node);
    else if (node.origin) sorted.collected.push(node);
    else if (section) sorted.under.get(section.id)?.lead.push(node);
    else if (orphan) {
      // A section that the new order does not have is kept for what the writer has put there.
      if (!sorted.tail.includes(orphan)) sorted.tail.push(orphan);
      sorted.tail.push(node);
    } else sorted.head.push(node);
  });
  return sorted;
}

/** The new order with what is the writer's own in its place; every node gets an id of its own. */
function assemble(order: readonly Heading[], { head, under, tail }: Sorted): DraftNode[] {
  const nodes: DraftNode[] = [...head];
  const open: { level: number; parts: DraftNode[] }[] = [];
  const close = (level: number) => {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) nodes.push(...(open.pop()?.parts ?? []));
  };
  for (const heading of order) {
    close(heading.level);
    const { lead, parts } = under.get(heading.id) ?? { lead: [], parts: [] };
    nodes.push(heading, ...lead);
    open.push({ level: heading.level, parts });
  }
  close(0);
  return [...nodes, ...tail].map((node, i) => ({ ...node, id: i + 1 }));
}

/** Collected paragraphs by slot, each as it was. */
function placeCollected(nodes: readonly DraftNode[], collected: readonly Paragraph[]): DraftNode[] {
  return collected.reduce<DraftNode[]>(
    (placed, paragraph) => {
      const { origin } = paragraph;
      if (!origin) return placed;
      // Under a key of its own: the same wording may stand in a draft twice.
      const key = `${origin.key}#${nextId(placed)}`;
      return placeItems(placed, [{ ...origin, key, text: paragraph.text }]).map((node) =>
        node.kind === 'paragraph' && node.origin?.key === key ? { ...paragraph, id: node.id } : node,
      );
    },
    [...nodes],
  );
}

/** How a draft comes out of a change of its order, and what became of its parts. */
export interface Replaced {
  draft: Draft;
  keepsTitle: boolean;
  /** One's own headings and paragraphs, which keep their order. */
  ownHeadings: number;
  ownParagraphs: number;
  /** Collected paragraphs that are placed anew. */
  placed: number;
  /** Headings of the old order that go. */
  gone: number;
}

/**
 * Puts a draft on another order. One's own title, headings (with what stands under them) and paragraphs stay, in their order;
 * collected paragraphs are placed by slot; headings of the old order go.
 * @param known the skeletons of the library
 */
export function planReplacement(draft: Draft, start: DraftStart, starts: readonly DraftStart[] = []): Replaced {
  const known = knownOf([BLANK_START, start, ...starts]);
  const fresh = startDraft(start);
  const order = fresh.nodes.filter((node): node is Heading => node.kind === 'heading');
  const sorted = sortOut(draft.nodes, order, known);
  const nodes = placeCollected(assemble(order, sorted), sorted.collected);
  const keepsTitle = !known.titles.has(draft.title);
  const own = [...sorted.head, ...[...sorted.under.values()].flatMap(({ lead, parts }) => [...lead, ...parts]), ...sorted.tail];
  const ownHeadings = own.filter(({ kind }) => kind === 'heading').length;
  return {
    draft: { ...draft, title: keepsTitle ? draft.title : fresh.title, nodes },
    keepsTitle,
    ownHeadings,
    ownParagraphs: own.length - ownHeadings,
    placed: sorted.collected.length,
    gone: draft.nodes.filter(({ kind }) => kind === 'heading').length - ownHeadings,
  };
}

export const replaceOutline = (draft: Draft, start: DraftStart, starts?: readonly DraftStart[]): Draft =>
  planReplacement(draft, start, starts).draft;

/** What a change of order will do, told before it is done. */
export function tellReplacement({ keepsTitle, ownHeadings, ownParagraphs, placed, gone }: Replaced): string {
  const told = [
    keepsTitle ? '标题不变' : '标题换成新骨架的',
    ...(ownHeadings > 0 ? [`自己写的${ownHeadings}个小标题连同下面的内容按原来的次序留下`] : []),
    ...(ownParagraphs > 0 ? [`自己写的和自己摆放的${ownParagraphs}段留下`] : []),
    ...(placed > 0 ? [`收来的${placed}段按位置重新摆放`] : []),
    ...(gone > 0 ? [`原骨架的${gone}个标题去掉`] : []),
  ];
  return `${told.join('；')}。可以撤销，也会留一个版本。`;
}
