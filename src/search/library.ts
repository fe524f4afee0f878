import { searchDataUrl } from '../lib/urls.ts';
import { buildDictionary } from './dictionary.ts';
import { unpackLexicon } from './lexicon.ts';
import { loadPagefind, type PagefindData } from './pagefind-client.ts';
import { unpackRepair, type RepairData } from './repair-data.ts';
import { createTextIndex } from './text-index.ts';
import type { Library } from './understand.ts';

/** The library as the browser holds it, with the stored text of each record at hand. */
export interface LoadedLibrary extends Library {
  /** @param doc place in the lexicon @throws where the text cannot be fetched */
  loadText: (doc: number) => Promise<PagefindData>;
}

/** Always asks the server whether the file is still the same: it must fit the index. */
async function fetchText(name: string): Promise<string> {
  const answer = await fetch(searchDataUrl(name), { cache: 'no-cache' });
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

/** Names and tags only: enough for suggestions. */
export const loadNames = once(async () => {
  const lexicon = unpackLexicon(await fetchText('lexicon.json'));
  return { lexicon, dictionary: buildDictionary(lexicon) };
});

/** The tables for other scripts, letters and slips. */
export const loadRepair: () => Promise<RepairData> = once(async () => unpackRepair(await fetchText('repair.json')));

/** Everything that a search needs. */
export const loadLibrary: () => Promise<LoadedLibrary> = once(async () => {
  const [{ lexicon, dictionary }, pagefind] = await Promise.all([loadNames(), loadPagefind()]);
  const places = new Map(lexicon.docs.map(({ key }, place) => [key, place]));
  // A search without a term gives a handle on every record and fetches nothing.
  const everything = once(async () => new Map((await pagefind.search(null)).results.map((result) => [result.id, result])));
  const loadText = async (doc: number): Promise<PagefindData> => {
    const result = (await everything()).get(lexicon.docs[doc]?.key ?? '');
    if (!result) throw new Error(`no stored text for document ${doc}`);
    return result.data();
  };
  return { lexicon, dictionary, index: createTextIndex(pagefind, dictionary, places), loadRepair, loadText };
});
