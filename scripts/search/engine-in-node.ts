import type { BuiltSearch } from '../../src/search/build/build-search.ts';
import { indexFiles, type SearchFile } from '../../src/search/build/search-files.ts';
import type { IndexPart } from '../../src/search/data/index-parts.ts';
import { PROGRAM } from '../../src/search/data/pagefind-contract.ts';
import { startProgram } from '../../src/search/data/pagefind-program.ts';
import { openIndex } from '../../src/search/engine/pagefind-client.ts';
import { pagefindWords } from '../../src/search/engine/pagefind-words.ts';
import { pieceWords } from '../../src/search/engine/piece-words.ts';
import type { FindWord } from '../../src/search/engine/text-index.ts';
import { unpack } from '../../src/search/engine/unpack.ts';

/** The index that a site ships, as browsers search it: read from its pieces, and by Pagefind's program. */
export async function engineInNode(made: AsyncGenerator<SearchFile, IndexPart[]>): Promise<{ read: FindWord; engine: FindWord }> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (;;) {
    const { done, value } = await made.next();
    if (done) {
      const file = async (path: string) => unpack(files.get(path) ?? new Uint8Array());
      const open = await openIndex(async () => startProgram(await file(PROGRAM)), file, value);
      return { read: pieceWords(value, file), engine: pagefindWords(open) };
    }
    files.set(value.path.replace(/^pagefind\//, ''), new Uint8Array(value.content));
  }
}

/** The same for a built library. */
export const libraryInNode = (built: BuiltSearch) => engineInNode(indexFiles(built));
