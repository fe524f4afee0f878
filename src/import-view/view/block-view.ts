import { element } from '../../browser/elements.ts';
import type { CollectedItem } from '../../compose/draft.ts';
import type { FoundPractice } from '../../import/extract/practices.ts';
import type { Block } from '../../import/structure/blocks.ts';
import type { Paper } from '../paper.ts';
import type { Change, ReviewedBlock } from '../review.ts';
import { sectionHelp } from './section-help.ts';

/** Levels by the number that drafts give them. */
const LEVELS: [value: number, label: string][] = [
  [0, '正文'],
  [2, '一级标题'],
  [3, '二级标题'],
  [4, '三级标题'],
  [5, '四级标题'],
];

/** The practices that a heading's section resembles: sections are the headings of the piece in order, after what stands before them. */
export function practicesAt({ piece }: Paper, key: string): FoundPractice[] {
  const index = Number(/^b(\d+)$/.exec(key)?.[1] ?? -1);
  if (piece.blocks[index]?.kind !== 'heading') return [];
  const before = piece.blocks.slice(0, index).filter(({ kind }) => kind === 'heading').length;
  const offset = piece.blocks[0]?.kind === 'heading' ? 0 : 1;
  return piece.sections[before + offset]?.practices ?? [];
}

/** A block with its text, its level to change, and for a heading what the library has for its section. */
export function blockView({ key, block, restored }: ReviewedBlock, changes: readonly Change[], paper: Paper): HTMLElement {
  if (block.kind === 'table') return element('div', { class: 'table-scroll' }, tableView(block.rows));
  const practices = block.kind === 'heading' ? practicesAt(paper, key) : [];
  const marked = markRepairs(block.text, restored ? [] : changes, paper);
  return element(
    'div',
    { class: `import-block is-${block.kind}${restored ? ' is-restored' : ''}` },
    element(block.kind === 'heading' ? 'h3' : 'p', block.kind === 'heading' ? { 'data-depth': block.level } : {}, ...marked),
    levelSelect(key, block),
    practices.length > 0 ? sectionHelp(practices, keysOf(paper, key), choose(paper, key)) : undefined,
  );
}

const keysOf = ({ added }: Paper, key: string): Set<string> => new Set((added.get(key) ?? []).map((item) => item.key));

const choose =
  ({ added }: Paper, key: string) =>
  (item: CollectedItem, isChosen: boolean): void => {
    const others = (added.get(key) ?? []).filter((each) => each.key !== item.key);
    added.set(key, isChosen ? [...others, item] : others);
  };

function levelSelect(key: string, block: Exclude<Block, { kind: 'table' }>): HTMLElement {
  const current = block.kind === 'heading' ? Math.min(5, block.level) : 0;
  const options = LEVELS.map(([value, label]) => element('option', { value, selected: value === current }, label));
  return element(
    'select',
    { class: 'no-print', 'data-level': key, 'aria-label': `“${block.text.slice(0, 12)}”的层级`, autocomplete: 'off' },
    ...options,
  );
}

function tableView(rows: readonly string[][]): HTMLElement {
  return element('table', {}, element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell))))));
}

/** The text with what was repaired in it marked; a repair that was taken back is no longer there to mark. */
function markRepairs(text: string, changes: readonly Change[], { undone }: Paper): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let rest = text;
  for (const { id, message } of changes) {
    const { kind, after = '' } = message;
    const at = kind === 'repair' && after !== '' && !undone.has(id) ? rest.indexOf(after) : -1;
    if (at < 0) continue;
    parts.push(rest.slice(0, at), element('mark', {}, after));
    rest = rest.slice(at + after.length);
  }
  return [...parts, rest];
}
