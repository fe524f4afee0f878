import { openingOf } from '../../src/lib/openings.ts';

/** One sentence of two halves: “A；B。”. */
const TWO_HALVES = /^[^；。！？]+；[^；。！？]+。$/;
/** How a year's paper begins when nothing better comes to mind. */
const YEAR_START = /^(?:全年|本年度|一年来|本年|今年|年度内|【年度】年)/;

/** How the wordings of one slot are built. */
export interface BuildShares {
  slot: string;
  count: number;
  /** Characters: shortest, median, longest. */
  lengths: [number, number, number];
  /** How many suit each level, by label, in the library's order. */
  levels: [string, number][];
  /** Shares from 0 to 1. */
  twoHalves: number;
  yearStart: number;
  /** The ways to begin that most share, at most three, with their shares; what stands once is none. */
  openings: [string, number][];
  /** Without the word 不够: what a shortfall that names its matter does not need. */
  withoutBuGou: number;
}

interface Built {
  slot: string;
  text: string;
  levels: readonly string[];
}

const share = <T>(items: readonly T[], has: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(has).length / items.length;

/** How many of the ways to begin are told. */
const TOLD = 3;

function openingShares(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const opening = openingOf(text);
    if (opening !== undefined) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, TOLD)
    .map(([opening, count]) => [opening, count / texts.length]);
}

/** Measures the variety of wordings, slot by slot. @param slots in their order; slots without wordings are left out */
export function buildShares(wordings: readonly Built[], slots: readonly string[], levels: readonly string[]): BuildShares[] {
  return slots.flatMap((slot) => {
    const own = wordings.filter((wording) => wording.slot === slot);
    if (own.length === 0) return [];
    const lengths = own.map(({ text }) => text.length).sort((a, b) => a - b);
    return [
      {
        slot,
        count: own.length,
        lengths: [lengths[0] ?? 0, lengths[Math.floor(lengths.length / 2)] ?? 0, lengths.at(-1) ?? 0] as [number, number, number],
        levels: levels.map((level): [string, number] => [level, own.filter((wording) => wording.levels.includes(level)).length]),
        twoHalves: share(own, ({ text }) => TWO_HALVES.test(text)),
        yearStart: share(own, ({ text }) => YEAR_START.test(text)),
        openings: openingShares(own.map(({ text }) => text)),
        withoutBuGou: share(own, ({ text }) => !text.includes('不够')),
      },
    ];
  });
}

const percent = (value: number) => `${Math.round(value * 100)}%`;

/** One line a slot, as the report prints it. */
export const buildLine = ({ slot, count, lengths, levels, twoHalves, yearStart, openings, withoutBuGou }: BuildShares): string =>
  [
    `${slot} ${count}条，${lengths[0]}—${lengths[2]}字（中位${lengths[1]}）`,
    levels.map(([label, n]) => `${label}${n}`).join(' '),
    `“A；B。”${percent(twoHalves)}，“全年”一类开头${percent(yearStart)}，不写“不够”${percent(withoutBuGou)}`,
    ...(openings.length > 0 ? [`起笔：${openings.map(([opening, part]) => `${opening}${percent(part)}`).join('，')}`] : []),
  ].join('；');
