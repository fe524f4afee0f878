import type { OtherLibrary } from '../../settings/other-libraries.ts';
import { openNames, type Names } from '../data/names.ts';
import { engineHost } from './engine-support.ts';
import { fetchText, leadLoader, textLoader } from './fetch-data.ts';
import { once } from './once.ts';
import { unpackLexicon } from '../data/pack-lexicon.ts';
import { openPagefind } from './pagefind-client.ts';
import { unpackRepair, type RepairData } from '../data/repair-data.ts';
import { unpackItems } from '../data/stored-items.ts';
import { unpackLaws } from '../data/stored-laws.ts';
import { leadOf, unpackText } from '../data/stored-text.ts';
import { createTextIndex } from './text-index.ts';
import type { LibraryWithTexts } from './searched-library.ts';

type Texts = Pick<LibraryWithTexts, 'index' | 'loadText' | 'loadLead'>;

async function loadIndexed(names: Promise<Names>, inWorker: boolean, base?: string): Promise<Texts> {
  const parts = names.then(({ lexicon }) => lexicon.parts);
  const [{ lexicon, dictionary }, engine] = await Promise.all([names, openPagefind({ inWorker, parts, library: base })]);
  // A search without a term gives every record and fetches nothing.
  const { results } = await engine.search(null);
  if (results.length !== lexicon.docs.length) throw new Error('the index and the lexicon are of different builds');
  const ids = results.map(({ id }) => id);
  return { index: createTextIndex(engine, dictionary, ids), loadText: textLoader(lexicon, base), loadLead: leadLoader(lexicon, base) };
}

/** All texts at once, where the browser cannot run Pagefind. */
async function loadPlain(names: Promise<Names>, base?: string): Promise<Texts> {
  const [{ dictionary }, file, { createPlainIndex }] = await Promise.all([
    names,
    fetchText('texts.json', base),
    import('./plain-index.ts'),
  ]);
  const texts = (JSON.parse(file) as unknown[]).map(unpackText);
  const textOf = (doc: number) => texts[doc] ?? [];
  return {
    index: createPlainIndex(texts, dictionary),
    loadText: (doc) => Promise.resolve(textOf(doc)),
    loadLead: (doc) => Promise.resolve(leadOf(textOf(doc))),
  };
}

async function loadTexts(names: Promise<Names>, base?: string): Promise<Texts> {
  const host = await engineHost();
  if (host === 'nowhere') return loadPlain(names, base);
  const indexed = loadIndexed(names, host === 'worker', base);
  // What refuses the engine in the page may refuse it in a worker too.
  return host === 'worker' ? indexed.catch(() => loadPlain(names, base)) : indexed;
}

/** The search data of a library, each part fetched when it is first asked for. @param other left out for the site's own */
export function libraryData(other?: OtherLibrary) {
  const loadNames = once(async () => openNames(unpackLexicon(await fetchText('lexicon.json', other?.url))));
  const loadRepair: () => Promise<RepairData> = once(async () => unpackRepair(await fetchText('repair.json', other?.url)));
  const loadLaws = once(async () => unpackLaws(await fetchText('laws.json', other?.url)));
  const loadItems = once(async () => unpackItems(await fetchText('items.json', other?.url)));
  const loadAsks = once(async () => JSON.parse(await fetchText('asks.json', other?.url)) as string[][]);
  const loadLibrary = once(async (): Promise<LibraryWithTexts> => {
    // Pagefind leaves a failure uncaught: another library is asked for its index only once it has answered. And two engines
    // that are set up at a time would read each other's index.
    if (other) await Promise.all([loadNames(), ownData.loadLibrary()]);
    const names = loadNames();
    return { other, ...(await names), ...(await loadTexts(names, other?.url)), loadRepair, loadLaws, loadItems };
  });
  return {
    /** Names and tags only: enough for suggestions. */
    loadNames,
    /** The tables for other scripts, letters and slips. */
    loadRepair,
    /** How people ask about each practice, in the order of the lexicon: for suggestions. */
    loadAsks,
    /** Everything that a search needs. */
    loadLibrary,
  };
}

/** The site's own library. */
export const ownData = libraryData();
