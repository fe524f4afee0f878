import type { BuiltSearch } from '../../src/search/build/build-search.ts';
import { indexFiles } from '../../src/search/build/search-files.ts';
import { buildDictionary } from '../../src/search/data/dictionary.ts';
import { openIndex, programOf } from '../../src/search/engine/pagefind-client.ts';
import { pagefindWords } from '../../src/search/engine/pagefind-words.ts';
import { createTextIndex, type TextIndex } from '../../src/search/engine/text-index.ts';
import { unpack } from '../../src/search/engine/unpack.ts';

/** The full-text index as current browsers search it: Pagefind's program over the index that the site ships. */
export async function engineInNode(built: BuiltSearch): Promise<TextIndex> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const made = indexFiles(built);
  for (;;) {
    const { done, value } = await made.next();
    if (done) {
      const file = async (path: string) => unpack(files.get(`pagefind/${path}`) ?? new Uint8Array());
      return createTextIndex(pagefindWords(await openIndex(programOf(file), file, value)), buildDictionary(built.lexicon));
    }
    files.set(value.path, new Uint8Array(Buffer.from(value.content)));
  }
}
