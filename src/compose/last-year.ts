import { findFigures } from '../import/extract/figures.ts';
import { numberAt } from '../import/split/numbering.ts';
import type { Block } from '../import/structure/blocks.ts';
import { DEEPEST_LEVEL, type OutlineLevel } from '../official/outline-numbers.ts';
import type { Blank } from '../schemas/blank.ts';
import { EMPTY_DRAFT, paragraphOf, type CollectedItem, type Draft, type DraftNode } from './draft.ts';
import { figureSlots, yearSlots } from './figure-slots.ts';

/** Last year's paper as it was imported and looked through. */
export interface LastYearPaper {
  title: string;
  /** The year that it reports on, where it is known. */
  year?: string | undefined;
  blocks: readonly Block[];
}

/** What was chosen on the way to this year's outline. */
export interface LastYearChoices {
  /** What was planned last year is set down to be reported on. */
  reportPlans: boolean;
  /** Blanks of the library. */
  blanks: readonly Blank[];
  /** Wordings of the library for sections, by the index of their heading in `blocks`. */
  added?: ReadonlyMap<number, readonly CollectedItem[]>;
}

/** Headings over what is planned; GB/T 9704 knows no name for them, these are the usual ones. */
const PLAN_HEADING = /打算|计划|安排|思路|展望|下一步|下步|今后|明年|来年|下年度|新的一年|努力方向/;
const PLAN_OPENING = /^(?:\d{4}年|明年|来年|下一步|下一年|新的一年)[^。]{0,16}(?:打算|计划|将|要|拟)/;
const DATE_LINE =
  /^\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?$|^[〇○零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/;
const LONGEST_SIGNATURE = 24;

/**
 * This year's draft out of last year's paper: headings and sentences stay, years, dates and figures become blanks that say what
 * stood there, and what was planned is set down as what to report on.
 */
export function draftFromLastYear(paper: LastYearPaper, choices: LastYearChoices): Draft {
  const { body, signature } = takeClosing(paper.blocks);
  const slots = (text: string) => figureSlots(text, findFigures(text, 0), paper.year, choices.blanks);
  const nodes: DraftNode[] = [];
  const add = (node: DraftNode extends infer T ? (T extends DraftNode ? Omit<T, 'id'> : never) : never) =>
    nodes.push({ ...node, id: nodes.length + 1 } as DraftNode);
  const plans = choices.reportPlans ? plannedIndexes(body) : new Set<number>();
  body.forEach((block, index) => {
    if (block.kind === 'heading') {
      const level = Math.min(DEEPEST_LEVEL, Math.max(1, block.level - 1)) as OutlineLevel;
      add({ kind: 'heading', level, text: yearSlots(withoutNumber(block.text), paper.year, choices.blanks) });
    } else if (block.kind === 'table') for (const text of rowsOf(block.rows)) add({ kind: 'paragraph', text });
    else if (!plans.has(index)) add({ kind: 'paragraph', text: slots(block.text) });
    for (const item of choices.added?.get(index) ?? []) add(paragraphOf(0, item));
  });
  const reported = reportOn(body, plans);
  if (reported.length > 0) {
    add({ kind: 'heading', level: 1, text: '去年打算的落实情况' });
    for (const text of reported) add({ kind: 'paragraph', text });
  }
  return {
    ...EMPTY_DRAFT,
    title: yearSlots(paper.title, paper.year, choices.blanks),
    nodes: nodes.map((node, index) => ({ ...node, id: index + 1 })),
    signature,
  };
}

/** The signature and day at the end go where a draft keeps them; the day is this year's to choose. */
function takeClosing(blocks: readonly Block[]): { body: readonly Block[]; signature: string } {
  const last = blocks[blocks.length - 1];
  if (!last || last.kind === 'table' || !DATE_LINE.test(last.text)) return { body: blocks, signature: '' };
  const before = blocks[blocks.length - 2];
  const signed = before?.kind === 'paragraph' && before.text.length <= LONGEST_SIGNATURE && !/[。；：]/.test(before.text);
  return { body: blocks.slice(0, signed ? -2 : -1), signature: signed ? before.text : '' };
}

/** Indexes of the paragraphs that say what was planned: those under such a heading, and those that open so. */
function plannedIndexes(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  let under = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      if (under > 0 && block.level <= under) under = 0;
      if (under === 0 && PLAN_HEADING.test(block.text)) under = block.level;
    } else if (block.kind !== 'table' && (under > 0 || PLAN_OPENING.test(block.text))) found.add(index);
  });
  return found;
}

/** Each thing that was planned, with a blank for what became of it. */
function reportOn(blocks: readonly Block[], plans: ReadonlySet<number>): string[] {
  return [...plans].flatMap((index) => {
    const block = blocks[index];
    const text = block && block.kind !== 'table' ? block.text : '';
    return (text.match(/[^。；]+[。；]?/g) ?? [])
      .map((part) => withoutNumber(part.replace(/[。；]$/, '').trim()))
      .filter((part) => part.length > 3)
      .map((part) => `去年打算：${part}。今年【落实情况】。`);
  });
}

const withoutNumber = (text: string): string => text.slice(numberAt(text)?.length ?? 0) || text;

/** A row of a table as a paragraph; a cell that is nothing but a number becomes a blank. */
const rowsOf = (rows: readonly string[][]): string[] =>
  rows
    .map((row) =>
      row
        .filter(Boolean)
        .map((cell) => (/^\d[\d.,]*%?$/.test(cell) ? `【数字，去年：${cell}】` : cell))
        .join('，'),
    )
    .filter(Boolean);
