import { searchDataUrl } from '../../lib/urls.ts';
import type { OtherLibrary } from '../../settings/other-libraries.ts';
import { openNames, type Names } from '../data/names.ts';
import type { IndexPart } from '../data/index-parts.ts';
import type { Lexicon } from '../data/lexicon.ts';
import { fetchMarked, fetchPacked, leadLoader, textLoader } from './fetch-data.ts';
import { indexedWords } from './indexed-words.ts';
import { once } from './once.ts';
import { Outdated } from './outdated.ts';
import { unpackLexicon } from '../data/pack-lexicon.ts';
import { PROGRAM } from '../data/pagefind-contract.ts';
import { unpackScripts, unpackSlips } from '../data/repair-data.ts';
import { unpackItems } from '../data/stored-items.ts';
import { unpackLaws } from '../data/stored-laws.ts';
import { leadOf, unpackText } from '../data/stored-text.ts';
import { createTextIndex } from './text-index.ts';
import type { LibraryWithTexts } from './searched-library.ts';

type Texts = Pick<LibraryWithTexts, 'index' | 'loadText' | 'loadLead' | 'startEngine'>;

/** The lexicon with where the index stands, and the number of the build that all other files must be of. */
interface MarkedLexicon {
  lexicon: Lexicon;
  index: IndexPart[];
  build: string;
}

/** Fetches a file of the search data. @throws Outdated where it is of another build than the lexicon */
async function fetchAlike(name: string, lexicon: Promise<MarkedLexicon>, base?: string): Promise<string> {
  const [{ build }, file] = await Promise.all([lexicon, fetchMarked(name, base)]);
  if (file.build !== build) throw new Outdated(`${name} ${file.build}`);
  return file.data;
}

/** Lets the page hear the reader between two steps that each hold a phone up for some 50 ms (`npm run bench:lighthouse`, blocking time). */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Of the own site, whatever library is searched with it: the code of another one is never run. */
const startProgram = once(async () => {
  const [file, { startProgram }] = await Promise.all([fetchPacked(PROGRAM), import('../data/pagefind-program.ts')]);
  return startProgram(file);
});

async function loadIndexed({ lexicon, index }: MarkedLexicon, names: Promise<Names>, base?: string): Promise<Texts> {
  const { find, startEngine } = indexedWords(index, (path) => fetchPacked(path, base), startProgram);
  // Before the names are made ready: it may ask for its lines at once.
  const loadLead = leadLoader(lexicon, base);
  return { index: createTextIndex(find, await names), loadText: textLoader(lexicon, base), loadLead, startEngine };
}

/** All texts at once: without a network, where the device keeps them. */
async function loadPlain(marked: MarkedLexicon, loading: Promise<Names>, base?: string): Promise<Texts> {
  const fetching = fetchAlike('texts.json', Promise.resolve(marked), base);
  const [names, file, { plainWords }] = await Promise.all([loading, fetching, import('./plain-words.ts')]);
  const texts = (JSON.parse(file) as unknown[]).map(unpackText);
  const textOf = (doc: number) => texts[doc] ?? [];
  return {
    index: createTextIndex(plainWords(texts, names), names),
    loadText: (doc) => Promise.resolve(textOf(doc)),
    loadLead: (doc) => Promise.resolve(leadOf(textOf(doc))),
  };
}

/** The search data of a library, each part fetched when it is first asked for. @param other left out for the site's own */
export function libraryData(other?: OtherLibrary) {
  const base = other?.url;
  const loadLexicon = once(async (): Promise<MarkedLexicon> => {
    const { build, data } = await fetchMarked('lexicon.json', base);
    await breathe();
    return { ...unpackLexicon(data), build };
  });
  const loadNames = once(async (): Promise<Names> => {
    const { lexicon } = await loadLexicon();
    await breathe();
    return openNames(lexicon);
  });
  const alike = <T>(name: string, unpack: (data: string) => T) => once(async () => unpack(await fetchAlike(name, loadLexicon(), base)));
  const loadScripts = alike('scripts.json', unpackScripts);
  const loadSlips = alike('slips.json', unpackSlips);
  const loadLaws = alike('laws.json', unpackLaws);
  const loadItems = alike('items.json', unpackItems);
  const loadAsks = alike('asks.json', (data) => JSON.parse(data) as string[][]);
  let isPlain = false;
  const loadLibrary = once(async (): Promise<LibraryWithTexts> => {
    const texts = await (isPlain ? loadPlain : loadIndexed)(await loadLexicon(), loadNames(), base);
    return { other, ...(await loadNames()), ...texts, loadScripts, loadSlips, loadAsks, loadLaws, loadItems };
  });
  const forget = () => {
    startProgram.forget();
    for (const loader of [loadLexicon, loadNames, loadScripts, loadSlips, loadLaws, loadItems, loadAsks, loadLibrary]) loader.forget();
  };
  return {
    /** Names and tags only: enough for suggestions. */
    loadNames,
    /** The tables for letters and slips. */
    loadSlips,
    /** How people ask about each practice, in the order of the lexicon: for suggestions. */
    loadAsks,
    /** Everything that a search needs. */
    loadLibrary,
    /** After a failure: everything is fetched anew, the engine too. */
    forget,
    /**
     * Without a network: goes over to all texts in one file, where the device keeps it (src/offline/keep-search.ts).
     * @returns whether it does, and had not done so before
     */
    fallBack: async (): Promise<boolean> => {
      const kept = 'caches' in window && (await caches.match(searchDataUrl('texts.json', base)).catch(() => undefined));
      if (isPlain || !kept) return false;
      isPlain = true;
      forget();
      return true;
    },
  };
}

/** The site's own library. */
export const ownData = libraryData();
