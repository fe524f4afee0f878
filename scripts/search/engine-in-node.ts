import type { BuiltSearch } from '../../src/search/build/build-search.ts';
import { indexFiles, type SearchFile } from '../../src/search/build/search-files.ts';
import type { IndexPart } from '../../src/search/data/index-parts.ts';
import { OPENING, PROGRAM } from '../../src/search/data/pagefind-contract.ts';
import { startProgram } from '../../src/search/data/pagefind-program.ts';
import { indexedWords } from '../../src/search/engine/indexed-words.ts';
import { openIndex } from '../../src/search/engine/pagefind-client.ts';
import { pagefindWords } from '../../src/search/engine/pagefind-words.ts';
import { pieceWords } from '../../src/search/engine/piece-words.ts';
import type { FindWord } from '../../src/search/engine/text-index.ts';
import { unpack } from '../../src/search/engine/unpack.ts';

/** The same piece, its outer list not with its length before it but with a sign behind it (RFC 8949, 3.2.2): Pagefind reads both. */
function writtenOtherwise(piece: Uint8Array): Uint8Array {
  const other = Uint8Array.from([...piece, 0xff]);
  other[OPENING.length] = 0x9f;
  return other;
}

/** Ways to find the words of an index. */
export interface Finders {
  /** Read from its pieces. */
  read: FindWord;
  /** By Pagefind's program. */
  engine: FindWord;
  /** As browsers do where the pieces are written otherwise than their reader knows. */
  unread: FindWord;
}

/** The index that a site ships, as browsers search it. */
export async function engineInNode(made: AsyncGenerator<SearchFile, IndexPart[]>): Promise<Finders> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (;;) {
    const { done, value } = await made.next();
    if (done) {
      const file = async (path: string) => unpack(files.get(path) ?? new Uint8Array());
      const open = await openIndex(async () => startProgram(await file(PROGRAM)), file, value);
      const other = async (path: string) => writtenOtherwise(await file(path));
      const { find: unread } = indexedWords(value, other, async () => startProgram(await file(PROGRAM)));
      return { read: pieceWords(value, file), engine: pagefindWords(open), unread };
    }
    files.set(value.path.replace(/^pagefind\//, ''), new Uint8Array(value.content));
  }
}

/** The same for a built library. */
export const libraryInNode = (built: BuiltSearch) => engineInNode(indexFiles(built));
