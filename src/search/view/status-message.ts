import type { Lexicon } from '../data/lexicon.ts';
import { nearNames } from '../answer/near-names.ts';
import { leftOpen } from '../answer/why-shown.ts';
import type { SearchState } from '../answer/search-state.ts';
import type { Findings } from '../answer/find-entries.ts';
import type { Answers } from '../answer/search.ts';
import type { ShownList } from './results-view.ts';

/** What stands above the results. */
export interface Message {
  text: string;
  /** Further lines: how the query was read, what is missing, what else to try. */
  notes?: HTMLElement[];
}

function note(...children: (Node | string)[]): HTMLElement {
  const line = document.createElement('p');
  line.append(...children);
  return line;
}

function button(label: string, data: Record<string, string>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  Object.assign(made.dataset, data);
  return made;
}

/** What the first results leave open although the query names it, and another result speaks of all. */
function missingTexts({ plan, ranked }: Findings): string[] {
  const [best] = ranked;
  if (!best || plan.concepts.length < 2) return [];
  const covers = [...new Set(ranked.slice(0, 3).flatMap((entry) => entry.covers))];
  const most = Math.max(...ranked.map((entry) => entry.covers.length));
  return most === plan.concepts.length ? [] : leftOpen(plan, { ...best, covers });
}

const quoted = (texts: readonly string[]): string => `“${texts.join('”“')}”`;

/** A passage that was pasted is named by these of its words. */
const NAMED_WORDS = 4;

/** What the results are to the query. */
function headline(total: number, tail: number, { plan, ranked, confidence }: Findings): string {
  if (confidence === 'maybe') {
    const open = leftOpen(plan, ranked[0]);
    return `没有直接对应的${open.length > 0 ? `，库里没有讲${quoted(open)}` : ''}。可能有关的${total}条：`;
  }
  const names = plan.concepts.filter(({ weight }) => weight === 1).map(({ text }) => text);
  if (plan.passage && names.length > 0) return `这段话讲的是${quoted(names.slice(0, NAMED_WORDS))}，库里相近的${total}条`;
  return `找到${total}条${tail > 0 ? `，另有${tail}条只沾边` : ''}`;
}

/**
 * How many results there are, how the query was read, what is missing and what else to try.
 * @param others names of other libraries that did not answer, and of those that another version of the program built
 */
export function describeResults(
  { query, asTyped, category, org, type }: SearchState,
  { list: { length: total }, tail }: ShownList,
  found: Findings,
  lexicon: Lexicon,
  { silent, differing }: Pick<Answers, 'silent' | 'differing'>,
): Message {
  const notes: HTMLElement[] = [];
  if (silent.length > 0) notes.push(note(`“${silent.join('”“')}”现在连不上，没有搜到那里。重新打开本页会再试。`));
  if (differing.length > 0) notes.push(note(`“${differing.join('”“')}”是用另一个版本的程序生成的，那里的结果可能不全。`));
  if (found.readAs && !asTyped) notes.push(note(`按“${found.readAs}”搜索。`, button(`仍搜“${query}”`, { exact: '' })));
  const missing = found.confidence === 'sure' && !found.plan.passage ? missingTexts(found) : [];
  if (total > 0 && missing.length > 0) notes.push(note(`没有一条同时讲到全部内容；下面的结果没有讲${quoted(missing)}。`));
  if (total > 0 && found.confidence !== 'maybe') return { text: headline(total, tail, found), notes };
  const near = nearNames(query, lexicon, 6);
  if (near.length > 0) notes.push(note('相近的词：', ...near.map((name) => button(name, { query: name }))));
  if (total > 0) return { text: headline(total, tail, found), notes };
  const way = category || org || type ? '去掉筛选条件再看看' : '换一个说法';
  return { text: `没有找到“${query.slice(0, 40)}”。${way}，也可以从下面的领域和标签进入。`, notes };
}
