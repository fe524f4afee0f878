import { element, refill } from '../../browser/elements.ts';
import type { Line, Message } from '../../import/types.ts';
import { reviewed, type Paper } from '../paper.ts';
import { changesOf, type Change, type ReviewedBlock } from '../review.ts';
import { blockView } from './block-view.ts';
import { changeItem, flagItem } from './change-list.ts';
import type { ImportContext } from './import-context.ts';

/** Rows drawn at first and with each press: a paper of 20,000 characters has some 200. */
const STEP = 200;

interface Row {
  block: ReviewedBlock;
  source: Line[];
  changes: Change[];
  flags: Message[];
}

/** Each block with the lines that it came from and what was done to them; what comes before the first stands apart. */
function rowsOf(paper: Paper): { head: Row['changes']; rows: Row[] } {
  const blocks = reviewed(paper);
  const rows = blocks.map((block): Row => ({ block, source: [], changes: [], flags: [] }));
  const own = rows.filter(({ block }) => !block.restored);
  const rowAt = (line: number): Row | undefined => {
    let found: Row | undefined;
    for (const row of own) if (row.block.block.line <= line) found = row;
    return found;
  };
  // A source of several pieces: each shows its own lines.
  const from = Math.min(...own.map(({ block }) => block.block.line));
  const first = own.map(({ block }) => block.block.line);
  for (const line of paper.source) {
    if (line.line < from) continue;
    const at = first.indexOf(line.line);
    (at >= 0 ? own[at] : rowAt(line.line))?.source.push(line);
  }
  const head: Change[] = [];
  for (const change of changesOf(paper.piece)) {
    const restored = rows.find(({ block }) => block.key === `d${change.id}`);
    const row = restored ?? (change.message.line === 0 ? undefined : rowAt(change.message.line));
    if (row) row.changes.push(change);
    else head.push(change);
  }
  for (const message of paper.piece.messages) if (message.kind === 'flag') rowAt(message.line)?.flags.push(message);
  return { head, rows };
}

function sourceView(lines: readonly Line[]): HTMLElement {
  const texts = lines
    .map(({ text, table }) => table?.map((cells) => cells.join('　')).join('\n') ?? text)
    .filter((text) => text.trim() !== '');
  return element('div', { class: 'import-source' }, ...texts.map((text) => element('p', {}, text)));
}

/** The cleaned text beside the original, with what was changed. @returns the function that draws */
export function paperRows({ need, shown, draw }: ImportContext): () => void {
  const place = need('[data-rows]');
  const more = need('[data-more]');
  let limit = STEP;
  let drawn: Paper | undefined;

  place.addEventListener('click', (event) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-change]')?.dataset['change'];
    const paper = shown();
    if (id === undefined || !paper) return;
    if (!paper.undone.delete(Number(id))) paper.undone.add(Number(id));
    draw();
    place.querySelector<HTMLElement>(`[data-change="${id}"]`)?.focus();
  });
  place.addEventListener('change', (event) => {
    const select = (event.target as Element).closest<HTMLSelectElement>('[data-level]');
    const key = select?.dataset['level'];
    if (!select || key === undefined) return;
    shown()?.levels.set(key, Number(select.value));
    draw();
    place.querySelector<HTMLElement>(`[data-level="${key}"]`)?.focus();
  });
  more.addEventListener('click', () => {
    limit += STEP;
    draw();
  });
  const beside = need<HTMLInputElement>('[data-beside]');
  // On a phone there is no beside.
  beside.checked = window.matchMedia('(min-width: 64em)').matches;
  const setBeside = () => {
    place.classList.toggle('is-beside', beside.checked);
  };
  beside.addEventListener('change', setBeside);
  setBeside();

  return () => {
    const paper = shown();
    if (paper !== drawn) limit = STEP;
    drawn = paper;
    if (!paper) return;
    const { head, rows } = rowsOf(paper);
    const changes = (list: readonly Change[], flags: readonly Message[] = []) =>
      list.length + flags.length === 0
        ? undefined
        : element(
            'ul',
            { class: 'import-changes' },
            ...list.map((each) => changeItem(each, paper.undone.has(each.id))),
            ...flags.map(flagItem),
          );
    refill(
      place,
      changes(head),
      ...rows
        .slice(0, limit)
        .map((row) =>
          element(
            'div',
            { class: 'import-row' },
            sourceView(row.source),
            element('div', { class: 'import-clean' }, blockView(row.block, row.changes, paper), changes(row.changes, row.flags)),
          ),
        ),
    );
    more.hidden = rows.length <= limit;
  };
}
