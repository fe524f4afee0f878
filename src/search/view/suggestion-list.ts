import { refill } from '../../browser/elements.ts';
import { practiceUrl, searchUrl } from '../../lib/urls.ts';
import { foldWord } from '../data/folded-names.ts';
import { ownData } from '../engine/library-data.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';
import { suggest, suggestAsked, type Suggestion } from '../answer/suggest.ts';
import { onTyped } from './typed-text.ts';

const MOST = 8;

/** One line of the list. */
interface Option {
  label: string;
  note: string;
  href: string;
  /** Set where choosing it searches; the search page then need not be left. */
  query?: string;
}

const optionOf = ({ kind, label, alias, id, ask }: Suggestion): Option =>
  kind === 'practice'
    ? { label, note: ask ? `常有人问：${ask}` : alias ? `又称${alias}` : '做法', href: practiceUrl(id) }
    : { label, note: alias ? `标签，又称${alias}` : '标签', href: searchUrl(label), query: label };

const recentOption = (query: string): Option => ({ label: query, note: '搜过', href: searchUrl(query), query });

/** What to offer for what is in the field; recent searches while it is empty. */
async function optionsFor(typed: string): Promise<Option[]> {
  if (typed.trim() === '') return recentSearches().map(recentOption);
  const { lexicon } = await ownData.loadNames();
  const sounds = /[a-z]/i.test(typed) ? (await ownData.loadSlips()).sounds : undefined;
  const named = suggest(typed, lexicon, sounds, MOST);
  // Names go first; most of what is typed is one, and needs no more.
  const asks = named.length < MOST ? await ownData.loadAsks().catch(() => []) : [];
  const options = [...named, ...suggestAsked(typed, lexicon, asks, named, MOST - named.length)].map(optionOf);
  // What stands in the field need not stand below it.
  return options.filter(({ label }) => foldWord(label) !== foldWord(typed));
}

let lists = 0;

/** The combobox of one search form (WAI-ARIA Authoring Practices, "list autocomplete with manual selection"). */
class SuggestionList {
  private readonly list = document.createElement('ul');
  private readonly popup = document.createElement('div');
  private readonly forget = document.createElement('button');
  private readonly input: HTMLInputElement;
  private options: Option[] = [];
  private chosen = -1;
  private turn = 0;

  constructor(box: HTMLElement, input: HTMLInputElement) {
    this.input = input;
    lists += 1;
    this.list.id = `suggestions-${lists}`;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', '搜索建议');
    this.forget.type = 'button';
    this.forget.textContent = '清除搜索记录';
    this.popup.className = 'suggestions';
    this.popup.hidden = true;
    this.popup.append(this.list, this.forget);
    box.append(this.popup);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
    }))
      input.setAttribute(name, value);
    this.listen(box);
  }

  private listen(box: HTMLElement): void {
    const { input } = this;
    onTyped(input, () => void this.refresh());
    input.addEventListener('focus', () => {
      if (input.value === '') void this.refresh();
    });
    input.addEventListener('keydown', this.onKey);
    box.addEventListener('focusout', (event) => {
      if (!box.contains(event.relatedTarget as Node | null)) this.close();
    });
    box.addEventListener('submit', () => {
      this.close();
    });
    // The field keeps the focus while an option is clicked.
    this.popup.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.list.addEventListener('click', (event) => {
      const item = (event.target as Element).closest('li');
      if (item) this.take([...this.list.children].indexOf(item));
    });
    this.forget.addEventListener('click', () => {
      forgetSearches();
      this.close();
      input.focus();
    });
  }

  /** Draws the options for the field's text, unless more has been typed meanwhile. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const typed = this.input.value;
    const options = await optionsFor(typed).catch((): Option[] => []);
    if (turn !== this.turn || document.activeElement !== this.input) return;
    this.options = options;
    this.choose(-1);
    refill(this.list, ...options.map((option, i) => this.itemOf(option, i)));
    this.forget.hidden = typed.trim() !== '';
    this.popup.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
  }

  private itemOf({ label, note }: Option, i: number): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `${this.list.id}-${i}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const remark = document.createElement('span');
    remark.className = 'suggestion-note';
    remark.textContent = note;
    item.append(label, remark);
    return item;
  }

  private close(): void {
    this.turn += 1;
    this.popup.hidden = true;
    this.choose(-1);
    this.input.setAttribute('aria-expanded', 'false');
  }

  private choose(place: number): void {
    this.chosen = place;
    [...this.list.children].forEach((item, i) => {
      item.setAttribute('aria-selected', String(i === place));
      if (i === place) item.scrollIntoView({ block: 'nearest' });
    });
    if (place < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${place}`);
  }

  private take(place: number): void {
    const option = this.options[place];
    if (!option) return;
    this.close();
    if (option.query === undefined) {
      location.assign(option.href);
      return;
    }
    this.input.value = option.query;
    // Safari 14 lacks requestSubmit; the form's own button does the same.
    this.input.form?.querySelector('button')?.click();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || this.popup.hidden) return;
    const last = this.options.length - 1;
    if (event.key === 'ArrowDown') this.choose(this.chosen === last ? -1 : this.chosen + 1);
    else if (event.key === 'ArrowUp') this.choose(this.chosen < 0 ? last : this.chosen - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.chosen >= 0) this.take(this.chosen);
    else return;
    event.preventDefault();
  };
}

/** Gives a search form its suggestions. @param before what stood in the field when it got the focus; what was typed since then asks for suggestions */
export function attachSuggestions(box: HTMLElement, before: string): void {
  const input = box.querySelector('input');
  if (!input) return;
  const list = new SuggestionList(box, input);
  if (input.value === '' || input.value !== before) void list.refresh();
}
