import type { Blank } from '../../schemas/blank.ts';
import { blankUses, type BlankUse } from '../fills.ts';
import { element, refill } from '../elements.ts';
import type { Composer } from './composer-context.ts';
import { openBlank, openBlanks } from './fill-blanks.ts';

function row({ name, count }: BlankUse, blank: Blank | undefined): HTMLElement {
  const id = `blank-${name}`;
  return element(
    'li',
    blank?.shared ? { 'data-shared': name } : {},
    element('label', { for: id }, name, element('span', { class: 'note' }, blank?.meaning ?? '')),
    element('input', { id, type: 'text', 'data-name': name, placeholder: blank ? `如 ${blank.example}` : '', autocomplete: 'off' }),
    element('button', { type: 'button', class: 'plain-button', 'data-next': name }, `${count}处`),
  );
}

/** The list of blanks: one value for the whole draft each, those that a draft has once first. @returns the function that draws */
export function blanksPanel(composer: Composer, blanks: readonly Blank[]): () => void {
  const panel = composer.need('[data-blanks]');
  const [shared, single] = [composer.need('[data-blanks-shared]'), composer.need('[data-blanks-single]')];
  const known = new Map(blanks.map((blank) => [blank.name, blank]));
  let drawn = '';
  panel.addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement;
    const name = input.dataset['name'];
    if (name) composer.store.dispatch({ type: 'fill', name, value: input.value.trim() });
  });
  panel.addEventListener('click', (event) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-next]')?.dataset['next'];
    const [place] = name ? openBlanks(composer, name) : [];
    if (place) openBlank(composer, place);
    else if (name) composer.say(`正文里的【${name}】都填好了。`);
  });
  return () => {
    const uses = blankUses(composer.store.draft());
    const look = uses.map(({ name, count }) => `${name}${count}`).join();
    if (look !== drawn) {
      const focused = (document.activeElement as HTMLElement | null)?.dataset['name'];
      const isShared = ({ name }: BlankUse) => known.get(name)?.shared === true;
      refill(shared, ...uses.filter(isShared).map((use) => row(use, known.get(use.name))));
      refill(single, ...uses.filter((use) => !isShared(use)).map((use) => row(use, known.get(use.name))));
      if (focused) panel.querySelector<HTMLElement>(`[data-name="${CSS.escape(focused)}"]`)?.focus();
      drawn = look;
    }
    for (const { name, value } of uses) {
      const input = panel.querySelector<HTMLInputElement>(`[data-name="${CSS.escape(name)}"]`);
      if (input && input !== document.activeElement) input.value = value;
      input?.closest('li')?.classList.toggle('is-filled', value !== '');
    }
    const open = uses.filter(({ value }) => value === '');
    composer.need('[data-blanks-single-part]').hidden = single.children.length === 0;
    composer.need('[data-blanks-state]').textContent =
      uses.length === 0
        ? '没有待填项。'
        : open.length === 0
          ? '都填好了。'
          : `还有${open.length}种没填：${open.map(({ name }) => name).join('、')}。`;
  };
}
