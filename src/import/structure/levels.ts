import { numberAt, STYLES, type NumberStyle } from '../split/numbering.ts';
import type { Message, Result } from '../types.ts';
import type { Block, RawBlock, RawHeading } from './blocks.ts';

type Style = NumberStyle | 'plain';
interface Open {
  style: Style;
  level: number;
  ordinal: number;
}

/** Level of the highest headings of a draft; the page has the only h1. */
const TOP = 2;

/**
 * Gives every heading a level: each style of numbering nests below the styles that stand above it in the piece,
 * without gaps. An unnumbered heading opens a part of its own when the numbers after it begin again,
 * and is a sub-heading when they go on.
 */
export function assignLevels(raw: RawBlock[]): Result<Block[]> {
  const headings = raw.flatMap((entry) => ('heading' in entry ? [entry.heading] : []));
  const levels = new Map<RawHeading, number>();
  const open: Open[] = [];
  headings.forEach((heading, index) => levels.set(heading, levelOf(heading, index, headings, open)));
  const value = raw.map((entry): Block =>
    'block' in entry
      ? entry.block
      : { kind: 'heading', text: entry.heading.text, line: entry.heading.line, level: levels.get(entry.heading) ?? TOP },
  );
  return { value, messages: gaps(headings, levels, paragraphNumbers(raw)) };
}

function levelOf(heading: RawHeading, index: number, headings: RawHeading[], open: Open[]): number {
  if (heading.stated !== undefined && !heading.number) return statedLevel(heading.stated, headings, open);
  const { style, ordinal }: { style: Style; ordinal: number } = heading.number ?? { style: 'plain', ordinal: 0 };
  const parent = open.at(-1);
  if (style === 'plain') {
    // What the numbers after it do tells whether it stands above or below them.
    const numbered = open.find((entry) => entry.style !== 'plain');
    const next = headings.slice(index + 1).find((other) => other.number?.style === numbered?.style);
    const below =
      numbered !== undefined && next?.number !== undefined && next.number.ordinal === numbered.ordinal + 1 && numbered.ordinal > 0;
    if (!below) open.length = 0;
    else while (open.at(-1) !== numbered) open.pop();
  } else if (!(parent?.style === 'plain' && ordinal === 1)) closeFor(style, open);
  const level = Math.min(6, (open.at(-1)?.level ?? TOP - 1) + 1);
  open.push({ style, level, ordinal });
  return level;
}

/** Ends what a heading of this style cannot stand under. */
function closeFor(style: NumberStyle, open: Open[]): void {
  const same = open.findIndex((entry) => entry.style === style);
  if (same >= 0) open.length = same;
  else while (open.length > 0 && rank(open.at(-1)?.style ?? 'plain') > rank(style)) open.pop();
}

function rank(style: Style): number {
  if (style === 'plain') return -1;
  // —— marks top-level items in texts without numbers and sub-items elsewhere.
  return STYLES.indexOf(style);
}

/** Levels from Word or HTML keep their order, but begin at the top and leave no gap. */
function statedLevel(stated: number, headings: RawHeading[], open: Open[]): number {
  const highest = Math.min(...headings.map((heading) => heading.stated ?? 9));
  const wanted = TOP + stated - highest;
  while (open.length > 0 && (open.at(-1)?.level ?? 0) >= wanted) open.pop();
  const level = Math.min(6, wanted, (open.at(-1)?.level ?? TOP - 1) + 1);
  open.push({ style: 'plain', level, ordinal: 0 });
  return level;
}

/** Numbers at the start of paragraphs: they fill the gaps between headings of the same style. */
function paragraphNumbers(raw: RawBlock[]): Set<string> {
  return new Set(
    raw.flatMap((entry) => {
      const number =
        'block' in entry && entry.block.kind !== 'table' && entry.block.kind !== 'heading' ? numberAt(entry.block.text) : undefined;
      return number ? [`${number.style}/${number.ordinal}`] : [];
    }),
  );
}

/** Points out numbers that are missing in a sequence, and sequences of one. */
function gaps(headings: RawHeading[], levels: Map<RawHeading, number>, others: Set<string>): Message[] {
  const messages: Message[] = [];
  const last = new Map<string, { ordinal: number; heading: RawHeading }>();
  const report = (line: number, text: string, before: string): void => {
    messages.push({ kind: 'flag', rule: 'number-gap', line, text, before });
  };
  const finish = (key: string): void => {
    const entry = last.get(key);
    if (entry?.ordinal === 1 && !others.has(`${entry.heading.number?.style}/2`))
      report(entry.heading.line, '编号只有第一项，没有第二项，后文可能脱落', entry.heading.text.slice(0, 24));
    last.delete(key);
  };
  for (const heading of headings) {
    const level = levels.get(heading) ?? TOP;
    for (const key of [...last.keys()]) if (Number(key.split('/')[0]) > level) finish(key);
    // Articles count on through the chapters.
    if (!heading.number || heading.number.ordinal === 0 || heading.number.style === 'article') continue;
    const key = `${level}/${heading.number.style}`;
    const previous = last.get(key)?.ordinal ?? 0;
    const { ordinal } = heading.number;
    if (ordinal === 1) finish(key);
    else if (ordinal !== previous + 1 && !others.has(`${heading.number.style}/${ordinal - 1}`))
      report(
        heading.line,
        previous === 0 ? `编号从第${ordinal}项开始，前面可能脱落` : `编号不连续：第${previous}项之后是第${ordinal}项`,
        heading.text.slice(0, 24),
      );
    last.set(key, { ordinal, heading });
  }
  for (const key of [...last.keys()]) finish(key);
  return messages;
}
