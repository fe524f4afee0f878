import { articleAnchor } from '../lib/article-name.ts';
import { SHOWN_UNDER_ARTICLE } from '../lib/law-view.ts';
import { EVIDENCE_IDS } from '../lib/labels.ts';
import type { Library } from '../content/read-library.ts';
import { nearest } from './nearest.ts';

/** Pages that the site of every library has, by the first step of their addresses; site-pages.test.ts holds all these lists against src/pages. */
export const FIXED_PAGES: ReadonlySet<string> = new Set([
  'about',
  'compose',
  'figures',
  'import',
  'laws',
  'limits',
  'offline',
  'practices',
  'search',
  'summaries',
  'tags',
  'wordings',
]);

/** Pages that a library has where it has something to list there. */
export const ROOM_PAGES: ReadonlySet<string> = new Set(['calendar', 'forms', 'headings', 'papers', 'phrases']);

/** First steps below which there are pages and which are none themselves. */
export const LIST_FOLDERS: ReadonlySet<string> = new Set(['categories', 'evidence', 'org-types']);

/** First steps that the site needs for files, or for the page that stands for those that are not there: nothing can have moved from there. */
export const OWN_FOLDERS: ReadonlySet<string> = new Set([
  '404',
  '500',
  'api',
  'cards',
  'index',
  'input-methods',
  'licences',
  'pagefind',
  'qr',
]);

/** Lists that go on at 2/, 3/ … */
const PAGED_PAGES: ReadonlySet<string> = new Set(['figures', 'headings', 'practices']);

/** What stands at an address: true or false where the library tells, undefined where the check cannot know. */
type Presence = boolean | undefined;

interface SitePages {
  /** @param path from the root, with its last slash and without the base path */
  has: (path: string) => Presence;
  /** The page most like one that is not there. */
  near: (path: string) => string | undefined;
}

type Names = ReadonlySet<string>;
const both = (a: Presence, b: Presence): Presence =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
const among = (name: string, names: Names | undefined): Presence => names?.has(name);
/** Only what may be: a page of a list that the content makes longer and shorter. */
const perhaps = (presence: Presence): Presence => (presence === false ? false : undefined);
const isPageNumber = (step: string): boolean => /^[1-9]\d*$/.test(step);

/** What the pages by one or two properties are named by. */
function namesOf(library: Library) {
  const { ids, practices, summaries, categories, terms, orgTypes, slots } = library;
  const idsOf = (items: readonly { id: string }[] | undefined) => items && new Set(items.map(({ id }) => id));
  const idsBy = (items: readonly { id: string; label: string }[] | undefined, used: Names) =>
    items && new Set(items.flatMap(({ id, label }) => (used.has(label) ? [id] : [])));
  const slotIds = new Map(slots?.items.map(({ id, label }) => [label, id]));
  const orgTypesUsed = new Set([...practices.flatMap(({ data }) => data.orgTypes), ...summaries.map(({ data }) => data.orgType)]);
  return {
    /** An entry that could not be read may be what a page lists. */
    allRead: practices.length === ids.practices.size && summaries.length === ids.summaries.size,
    categories: idsOf(categories?.items),
    terms: idsOf(terms?.items),
    orgTypes: idsOf(orgTypes?.items),
    slots: idsOf(slots?.items),
    tagsUsed: new Set(practices.flatMap(({ data }) => data.tags)),
    orgTypesUsed: idsBy(orgTypes?.items, orgTypesUsed),
    evidenceUsed: new Set(practices.map(({ data }) => EVIDENCE_IDS[data.evidence])),
    wordingsUsed: new Set(practices.flatMap(({ data }) => data.wordings.map(({ slot }) => `${slotIds.get(slot) ?? ''}/${data.category}`))),
  };
}

/**
 * The pages that a library's site has, without a build.
 * Told exactly: the pages that every site has, the front pages of papers, phrases, headings, forms and the year, every entry, field and
 * tag, the lists by kind of union and by evidence, the wordings of a slot, of a slot in a field, and of a tag, the lists of practices that
 * rest on an article. Not told, unless what they are named by is not there: second and later pages of lists, wordings by kind of union.
 * @param library without its drafts
 */
export function sitePages(library: Library): SitePages {
  const { ids, broken, practices, calendar, headings, laws } = library;
  const names = namesOf(library);
  /** Used is there; not used is not, if all entries could be read. */
  const used = (name: string, inUse: Names | undefined, all: Names | undefined): Presence =>
    inUse === undefined || all === undefined ? undefined : inUse.has(name) ? true : names.allRead || !all.has(name) ? false : undefined;

  const hasTag = (tag: string) => used(tag, names.tagsUsed, names.terms);
  const hasRoom = (room: string): Presence => {
    if (room === 'calendar' || room === 'headings')
      return broken.has(`content/${room}.yaml`) ? undefined : ((room === 'calendar' ? calendar : headings)?.items.length ?? 0) > 0;
    return ids[room as 'papers' | 'forms' | 'phrases'].size > 0;
  };
  const hasArticle = (id: string, anchor: string): Presence => {
    const law = laws.find((each) => each.id === id);
    if (!law) return perhaps(ids.laws.has(id));
    const provision = law.data.provisions.find(({ article }) => articleAnchor(article) === anchor);
    if (!provision) return false;
    const rest = practices.filter(({ data }) =>
      [...(data.legal ?? []), ...data.rules].some(({ law, article }) => law === id && article === provision.article),
    );
    return rest.length > SHOWN_UNDER_ARTICLE || (names.allRead ? false : undefined);
  };
  const hasFirst = (first: string): Presence => FIXED_PAGES.has(first) || (ROOM_PAGES.has(first) && hasRoom(first));
  const hasSecond = (first: string, id: string): Presence => {
    switch (first) {
      case 'practices':
      case 'summaries':
      case 'laws':
      case 'papers':
      case 'forms':
        return ids[first].has(id) || (PAGED_PAGES.has(first) && isPageNumber(id) ? undefined : false);
      case 'categories':
        return among(id, names.categories);
      case 'tags':
        return hasTag(id);
      case 'org-types':
        return used(id, names.orgTypesUsed, names.orgTypes);
      case 'evidence':
        return used(id, names.evidenceUsed, new Set(Object.values(EVIDENCE_IDS)));
      case 'wordings':
        return among(id, names.slots);
      default:
        return PAGED_PAGES.has(first) && isPageNumber(id) ? perhaps(hasFirst(first)) : false;
    }
  };
  const hasThird = (first: string, second: string, third: string): Presence => {
    if (first === 'laws') return hasArticle(second, third);
    if (first === 'wordings' && second === 'tags') return hasTag(third);
    if (first === 'wordings')
      return both(
        both(among(second, names.slots), among(third, names.categories)),
        names.wordingsUsed.has(`${second}/${third}`) || (names.allRead ? false : undefined),
      );
    return ['categories', 'tags', 'org-types', 'evidence'].includes(first) && isPageNumber(third)
      ? perhaps(hasSecond(first, second))
      : false;
  };
  const hasFourth = (first: string, second: string, third: string, fourth: string): Presence => {
    if (first === 'wordings' && second === 'org-types') return perhaps(both(among(third, names.orgTypes), among(fourth, names.slots)));
    return (first === 'wordings' || first === 'laws') && isPageNumber(fourth) ? perhaps(hasThird(first, second, third)) : false;
  };
  const has = (path: string): Presence => {
    const [a, b, c, d, ...more] = path.split('/').filter((step) => step !== '');
    if (a === undefined) return true;
    if (b === undefined) return hasFirst(a);
    if (c === undefined) return hasSecond(a, b);
    if (d === undefined) return hasThird(a, b, c);
    // The second page of the wordings of a kind of union: such lists have one page, which is how those that were there have moved.
    return more.length === 0 ? hasFourth(a, b, c, d) : false;
  };

  const below: Readonly<Record<string, Names | undefined>> = {
    practices: ids.practices,
    summaries: ids.summaries,
    laws: ids.laws,
    papers: ids.papers,
    forms: ids.forms,
    categories: names.categories,
    tags: names.tagsUsed,
    'org-types': names.orgTypesUsed,
    evidence: names.evidenceUsed,
    wordings: names.slots,
  };
  const near = (path: string): string | undefined => {
    const [first = '', second] = path.split('/').filter((step) => step !== '');
    if (second === undefined) {
      const page = nearest(first, [...FIXED_PAGES, ...[...ROOM_PAGES].filter((room) => hasRoom(room))]);
      return page === undefined ? undefined : `/${page}/`;
    }
    const folder = first in below ? first : nearest(first, Object.keys(below));
    const id = folder === undefined ? undefined : nearest(second, below[folder] ?? []);
    return id === undefined ? undefined : `/${folder}/${id}/`;
  };
  return { has, near };
}
