import type { Blank } from '../../schemas/blank.ts';
import { blankUses, type BlankUse } from '../fills.ts';
import { element } from '../../browser/elements.ts';
import type { Composer } from './composer-context.ts';
import { openBlank, openBlanks } from './fill-blanks.ts';

/** What a blank means; of what ages, the day its suggestions were checked. */
const meaningOf = (blank: Blank | undefined): string =>
  `${blank?.meaning ?? ''}${blank?.suggestions ? `（下拉里的填法核对到${blank.asOf ?? ''}）` : ''}`;

/** A list that the browser offers while one types. */
const suggestionList = (id: string, suggestions: readonly string[]): HTMLElement =>
  element('datalist', { id }, ...suggestions.map((value) => element('option', { value })));

function row({ name }: BlankUse, blank: Blank | undefined): HTMLLIElement {
  const id = `blank-${name}`;
  const suggestions = blank?.suggestions;
  return element(
    'li',
    blank?.shared ? { 'data-shared': name } : {},
    // By ear the name comes first, what it means after it: one after the other they would run into one word.
    element('label', { for: id }, name, element('span', { class: 'note', id: `${id}-meaning` }, meaningOf(blank))),
    element('input', {
      id,
      type: 'text',
      'data-name': name,
      'aria-label': name,
      'aria-describedby': `${id}-meaning`,
      placeholder: blank ? `如 ${blank.example}` : '',
      autocomplete: 'off',
      list: suggestions && `${id}-list`,
    }),
    ...(suggestions ? [suggestionList(`${id}-list`, suggestions)] : []),
    element('button', { type: 'button', class: 'plain-button', 'data-next': name }),
  );
}

/** Lists the rows of some blanks. Rows stay in the page as they are: the one that is about to be typed in must not be replaced. */
function listRows(list: HTMLElement, uses: readonly BlankUse[], rowOf: (use: BlankUse) => HTMLLIElement): void {
  const rows = uses.map(rowOf);
  for (const old of Array.from(list.children)) if (!rows.some((each) => each === old)) old.remove();
  for (const [i, each] of rows.entries()) if (list.children[i] !== each) list.insertBefore(each, list.children[i] ?? null);
}

function drawRow(item: HTMLElement, { name, count, value }: BlankUse, isTyping: boolean): void {
  const input = item.querySelector('input');
  const next = item.querySelector('button');
  if (input && (input !== document.activeElement || !isTyping) && input.value.trim() !== value) input.value = value;
  if (next) next.textContent = `${count}处`;
  next?.setAttribute('aria-label', `${name}，${count}处，去填下一处`);
  item.classList.toggle('is-filled', value !== '');
}

function stateOf(uses: readonly BlankUse[]): string {
  const open = uses.filter(({ value }) => value === '');
  if (uses.length === 0) return '没有待填项。';
  return open.length === 0 ? '都填好了。' : `还有${open.length}种没填：${open.map(({ name }) => name).join('、')}。`;
}

/** The list of blanks: one value for the whole draft each, those that a draft has once first. @returns the function that draws */
export function blanksPanel(composer: Composer, blanks: readonly Blank[]): () => void {
  const panel = composer.need('[data-blanks]');
  const known = new Map(blanks.map((blank) => [blank.name, blank]));
  const rows = new Map<string, HTMLLIElement>();
  panel.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement;
    const name = input.dataset['name'];
    if (name) composer.store.type({ type: 'fill', name, value: input.value.trim() });
  });
  panel.addEventListener('change', () => {
    composer.store.settle();
  });
  panel.addEventListener('click', (event) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-next]')?.dataset['next'];
    const [place] = name ? openBlanks(composer, name) : [];
    if (place) openBlank(composer, place);
    else if (name) composer.say(`正文里的【${name}】都填好了。`);
  });
  const rowOf = (use: BlankUse): HTMLLIElement => {
    const item = rows.get(use.name) ?? row(use, known.get(use.name));
    rows.set(use.name, item);
    drawRow(item, use, composer.store.isTyping());
    return item;
  };
  return () => {
    const uses = blankUses(composer.store.history().present);
    const isShared = ({ name }: BlankUse) => known.get(name)?.shared === true;
    const single = uses.filter((use) => !isShared(use));
    listRows(composer.need('[data-blanks-shared]'), uses.filter(isShared), rowOf);
    listRows(composer.need('[data-blanks-single]'), single, rowOf);
    composer.need('[data-blanks-single-part]').hidden = single.length === 0;
    composer.need('[data-blanks-state]').textContent = stateOf(uses);
  };
}
