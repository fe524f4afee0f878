import type { OtherLibrary } from '../lib/other-libraries.ts';
import { searchDataUrl } from '../lib/urls.ts';
import { buildDictionary } from './dictionary.ts';
import { unpackLexicon } from './lexicon.ts';
import { loadPagefind, type PagefindData } from './pagefind-client.ts';
import { unpackRepair, type RepairData } from './repair-data.ts';
import { createTextIndex } from './text-index.ts';
import type { Library } from './understand.ts';

/** The library as the browser holds it, with the stored text of each record at hand. */
export interface LoadedLibrary extends Library {
  /** Set where it is not the site's own. */
  other: OtherLibrary | undefined;
  /** @param doc place in the lexicon @throws where the text cannot be fetched */
  loadText: (doc: number) => Promise<PagefindData>;
}

/** Always asks the server whether the file is still the same: it must fit the index. */
async function fetchText(name: string, other?: OtherLibrary): Promise<string> {
  const answer = await fetch(searchDataUrl(name, other?.url), { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
  return answer.text();
}

/** Makes a loader that runs once, and again only after a failure. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** The search data of a library, each part fetched when it is first asked for. @param other left out for the site's own */
export function openLibrary(other?: OtherLibrary) {
  const loadNames = once(async () => {
    const lexicon = unpackLexicon(await fetchText('lexicon.json', other));
    return { lexicon, dictionary: buildDictionary(lexicon) };
  });
  const loadRepair: () => Promise<RepairData> = once(async () => unpackRepair(await fetchText('repair.json', other)));
  const loadLibrary = once(async (): Promise<LoadedLibrary> => {
    // Pagefind leaves a failure uncaught: another library is asked for its index only once it has answered.
    if (other) await loadNames();
    const [{ lexicon, dictionary }, pagefind] = await Promise.all([loadNames(), loadPagefind(other?.url)]);
    const places = new Map(lexicon.docs.map(({ key }, place) => [key, place]));
    // A search without a term gives a handle on every record and fetches nothing.
    const everything = once(async () => new Map((await pagefind.search(null)).results.map((result) => [result.id, result])));
    const loadText = async (doc: number): Promise<PagefindData> => {
      const result = (await everything()).get(lexicon.docs[doc]?.key ?? '');
      if (!result) throw new Error(`no stored text for document ${doc}`);
      return result.data();
    };
    return { other, lexicon, dictionary, index: createTextIndex(pagefind, dictionary, places), loadRepair, loadText };
  });
  return {
    /** Names and tags only: enough for suggestions. */
    loadNames,
    /** The tables for other scripts, letters and slips. */
    loadRepair,
    /** Everything that a search needs. */
    loadLibrary,
  };
}

/** The site's own library. */
export const { loadNames, loadRepair, loadLibrary } = openLibrary();
