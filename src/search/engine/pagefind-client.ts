import { listOf, pieceFile, type IndexPart } from '../data/index-parts.ts';
import { PROGRAM } from '../data/pagefind-contract.ts';
import { startProgram, type LoadedIndex } from '../data/pagefind-program.ts';
import { once } from './once.ts';

/** A part of an index at work. */
export interface OpenPart extends Pick<LoadedIndex, 'search'> {
  /** How many records it holds. */
  records: number;
  /** Fetches what is still missing for a search of this word. @throws where it cannot be fetched; the next call tries anew */
  fetchFor: (word: string) => Promise<void>;
}

/** Gives an unpacked file by its path below pagefind/. @throws where it cannot be fetched */
export type PackedFile = (path: string) => Promise<Uint8Array>;

/** Starts the program once, whatever is searched with it. @param file of the own site: the code of another library is never run */
export const programOf = (file: PackedFile) => once(async () => startProgram(await file(PROGRAM)));

/**
 * Opens an index.
 * @param start from `programOf`
 * @param file of the library whose index it is
 * @throws where the program cannot be fetched, or the browser refuses it
 */
export async function openIndex(start: ReturnType<typeof programOf>, file: PackedFile, index: readonly IndexPart[]): Promise<OpenPart[]> {
  const open = await start();
  return index.map(({ folder, records, pieces: bounds }) => {
    const loaded = open(listOf({ records, pieces: bounds }));
    const pieces = new Map<string, () => Promise<void>>();
    const pieceOf = (name: string) => {
      const load = pieces.get(name) ?? once(async () => loaded.addPiece(await file(pieceFile(folder, name))));
      pieces.set(name, load);
      return load();
    };
    return {
      records,
      search: loaded.search,
      fetchFor: async (word) => {
        await Promise.all(loaded.piecesFor(word).filter(Boolean).map(pieceOf));
      },
    };
  });
}
