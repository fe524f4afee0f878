import type { RecordList, RecordOf } from '../../src/records/record-schemas.ts';
import type { catalogue } from '../../src/records/open-data.ts';
import { readMark } from '../../src/search/data/build-mark.ts';
import { decodeData } from '../../src/search/data/data-encoding.ts';
import { openNames } from '../../src/search/data/names.ts';
import { unpackLexicon } from '../../src/search/data/pack-lexicon.ts';
import { unpackScripts, unpackSlips } from '../../src/search/data/repair-data.ts';
import { unpackItems } from '../../src/search/data/stored-items.ts';
import { unpackLaws } from '../../src/search/data/stored-laws.ts';
import { unpackText, type StoredSection } from '../../src/search/data/stored-text.ts';
import { once } from '../../src/search/engine/once.ts';
import { plainWords } from '../../src/search/engine/plain-words.ts';
import { createTextIndex } from '../../src/search/engine/text-index.ts';
import type { SearchedLibrary } from '../../src/search/engine/searched-library.ts';
import { siteReader } from './site-reader.ts';

/** A built library as tools ask it; each part is read when it is first needed. */
export interface OpenSite {
  about: () => Promise<ReturnType<typeof catalogue>>;
  records: <L extends RecordList>(list: L) => Promise<RecordOf<L>[]>;
  /** The Markdown of an entry, as its address with .md gives it. */
  markdown: (list: 'practices' | 'summaries' | 'laws' | 'papers' | 'forms', id: string) => Promise<string>;
  /** What a query is read with and ranked on: the search page's own, for browsers without Pagefind. */
  searched: () => Promise<SearchedLibrary & { texts: readonly StoredSection[][] }>;
  /** The address that a path of the site has in the world; the path itself where a site in a folder has not been told its address. */
  address: (path: string) => Promise<string>;
}

/** @param where the folder or the address that is read */
export function openSite(where: string): OpenSite {
  const read = siteReader(where);
  const text = async (path: string) => new TextDecoder().decode(await read(path));
  const about = once(async () => JSON.parse(await text('api/index.json')) as ReturnType<typeof catalogue>);
  const lists = new Map<RecordList, () => Promise<unknown>>();
  const list = (name: RecordList) => {
    const known = lists.get(name) ?? once(async () => JSON.parse(await text(`api/${name}.json`)) as unknown);
    lists.set(name, known);
    return known();
  };
  const data = async (name: string) => readMark(decodeData(await read(`search/${name}`))).data;
  const searched = once(async () => {
    const [lexicon, stored] = await Promise.all([data('lexicon.json'), data('texts.json')]);
    const names = openNames(unpackLexicon(lexicon).lexicon);
    const texts = (JSON.parse(stored) as unknown[]).map(unpackText);
    return {
      ...names,
      texts,
      index: createTextIndex(plainWords(texts, names), names),
      loadScripts: once(async () => unpackScripts(await data('scripts.json'))),
      loadSlips: once(async () => unpackSlips(await data('slips.json'))),
      loadAsks: once(async () => JSON.parse(await data('asks.json')) as string[][]),
      loadLaws: once(async () => unpackLaws(await data('laws.json'))),
      loadItems: once(async () => unpackItems(await data('items.json'))),
    };
  });
  return {
    about,
    records: <L extends RecordList>(name: L) => list(name) as Promise<RecordOf<L>[]>,
    markdown: (name, id) => text(`${name}/${id}.md`),
    searched,
    address: async (path) => {
      const { site } = await about();
      // A site without an address of its own names a path there: it has the one at which it was found.
      const root = [site, where].find((address) => /^https?:/.test(address));
      return root ? new URL(path, root).href : path;
    },
  };
}
