import { parseHTML } from 'linkedom';
import type { BuiltPage } from './links.ts';

type Dom = Pick<ParentNode, 'querySelectorAll' | 'querySelector'>;

/** What stands in a list once each: rows and entries that say so, cards of wordings in a list of them. */
const ITEMS = '[data-item], [data-cards]:not([data-of]) > .wording';
/** How long a list is of which a page shows the beginning: held against the open data (wording-lists.ts). */
const BEGINNINGS = '[data-cards][data-of]';
/** What a strip of facts counts, by the anchor that it jumps to (src/components/FactStrip.astro). */
const FACTS: Record<string, string> = {
  sources: '#sources li',
  doubt: '.doubt[role=note]',
  figures: '#figures tr[data-key]',
  law: '#law [data-basis] a',
  wordings: '#wordings .wording',
};

const number = (text: string | null | undefined) => Number(/\d+/.exec(text ?? '')?.[0] ?? NaN);

/** How many things a place lists. */
const countIn = (place: Dom) =>
  place.querySelectorAll(ITEMS).length +
  [...place.querySelectorAll(BEGINNINGS)].reduce((sum, list) => sum + number(list.getAttribute('data-of')), 0);

/** Pages of a built site by address, with the pages that go on with a list (2/, 3/ …) at hand. */
class Site {
  private readonly html = new Map<string, string>();
  private readonly parsed = new Map<string, Dom>();

  constructor(pages: readonly BuiltPage[], base: string) {
    for (const { path, html } of pages) this.html.set(`${base.replace(/\/+$/, '')}/${path.replace(/index\.html$/, '')}`, html);
  }

  get addresses(): string[] {
    return [...this.html].filter(([, html]) => html.includes('class="count"') || html.includes('fact-strip')).map(([address]) => address);
  }

  at(address: string): Dom | undefined {
    const html = this.html.get(address);
    if (html === undefined) return undefined;
    const known = this.parsed.get(address) ?? (parseHTML(html).document as unknown as Dom);
    this.parsed.set(address, known);
    return known;
  }

  /** The page and those that go on with its list. */
  listAt(address: string): Dom[] {
    const found: Dom[] = [];
    for (let page = 1; ; page += 1) {
      const next = this.at(page === 1 ? address : `${address}${page}/`);
      if (!next) return found;
      found.push(next);
    }
  }
}

/** How many things stand where a link leads; undefined where the place does not list them one by one. */
function countAt(site: Site, from: Dom, href: string): number | undefined {
  const [path = '', anchor] = href.split('#');
  const pages = path === '' ? [from] : site.listAt(path);
  if (anchor) {
    const places = pages.flatMap((page) => [...page.querySelectorAll(`[id="${anchor}"]`)]);
    // A heading of rows stands for its rows.
    const within = places.map((place) => (/^T[HR]$/.test(place.tagName) ? (place.closest('tbody') ?? place) : place));
    const count = within.reduce((sum, place) => sum + countIn(place), 0);
    return count > 0 ? count : undefined;
  }
  const items = pages.reduce((sum, page) => sum + countIn(page.querySelector('main') ?? page), 0);
  if (items > 0) return items;
  // A page that only leads on: its first group divides what was counted.
  const [first] = pages.flatMap((page) => [...page.querySelectorAll('main .chips')]);
  return first && [...first.querySelectorAll('.count')].reduce((sum, { textContent }) => sum + number(textContent), 0);
}

/**
 * Compares every count that a link shows with what stands where it leads.
 * @param base the site's base path
 * @returns one message for each that does not agree
 */
export function checkCounts(pages: readonly BuiltPage[], base: string): string[] {
  const site = new Site(pages, base);
  return site.addresses.flatMap((address) => {
    const page = site.at(address) as Dom;
    const links = [...page.querySelectorAll('main a[href]')].flatMap((link) => {
      const shown = link.querySelector('.count');
      return shown ? [{ href: link.getAttribute('href') as string, shown: number(shown.textContent) }] : [];
    });
    const facts = [...page.querySelectorAll('.fact-strip a')].flatMap((link) => {
      const anchor = (link.getAttribute('href') as string).slice(1);
      const counted = FACTS[anchor];
      return counted ? [{ anchor, shown: number(link.textContent), found: page.querySelectorAll(counted).length }] : [];
    });
    return [
      ...links.flatMap(({ href, shown }) => {
        const found = countAt(site, page, href);
        return found === undefined || found === shown ? [] : [`${address}：写着${shown}，${href} 里是${found}`];
      }),
      ...facts.flatMap(({ anchor, shown, found }) => (found === shown ? [] : [`${address}：写着${shown}，本页 #${anchor} 是${found}`])),
    ];
  });
}
