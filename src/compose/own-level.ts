import { readStored, store } from './basket.ts';

/** Id of the level that the reader said to be his own; kept on this device only. */
const LEVEL_KEY = 'upl-level';

/** @returns empty where nothing was chosen */
export function readOwnLevel(): string {
  const stored = readStored(LEVEL_KEY);
  return typeof stored === 'string' ? stored : '';
}

export function keepOwnLevel(id: string): void {
  store(LEVEL_KEY, id);
}

/** Shows whom one writes for, remembers it, and hides the wordings that suit others; a card that the address names stays. */
class OwnLevel extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select') as HTMLSelectElement;
    this.hidden = false;
    const draw = () => {
      select.value = readOwnLevel();
      // A level of another library on the same host, or one that is no more.
      if (select.selectedIndex < 0) select.value = '';
      this.hide(select.value);
    };
    select.addEventListener('change', () => {
      keepOwnLevel(select.value);
      this.hide(select.value);
    });
    window.addEventListener('storage', draw);
    window.addEventListener('hashchange', draw);
    window.addEventListener('pageshow', draw);
    draw();
  }

  private hide(level: string): void {
    if (this.dataset['hides'] === undefined) return;
    let hidden = 0;
    for (const card of document.querySelectorAll<HTMLElement>('.wording[data-levels]')) {
      const suits = !level || (card.dataset['levels'] as string).split(' ').includes(level);
      card.hidden = !suits && `#${card.id}` !== location.hash;
      if (card.hidden) hidden += 1;
    }
    for (const set of document.querySelectorAll<HTMLElement>('.wording-set')) {
      const shown = set.querySelectorAll('.wording:not([hidden])').length;
      (set.querySelector('[data-shown]') as Element).textContent = String(shown);
      set.hidden = shown === 0;
    }
    (this.querySelector('[data-others]') as Element).textContent = hidden ? `另有${hidden}条适合别的单位，没有显示。` : '';
  }
}

customElements.define('own-level', OwnLevel);
