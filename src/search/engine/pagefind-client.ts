import { pieceFile, pieceOf, type IndexPart } from '../data/index-parts.ts';
import { bare } from '../data/pagefind-contract.ts';
import type { LoadedIndex, startProgram } from '../data/pagefind-program.ts';
import { programList } from '../data/program-list.ts';
import { onceEach } from './once.ts';
import type { PackedFile } from './piece-words.ts';

/** A part of an index at work. */
export interface OpenPart extends Pick<LoadedIndex, 'search'> {
  /** How many records it holds. */
  records: number;
  /** Fetches what is still missing for a search of this word. @throws where it cannot be fetched; the next call tries anew */
  fetchFor: (word: string) => Promise<void>;
}

/** Starts the program, the same one whatever is searched with it. */
export type EngineProgram = () => ReturnType<typeof startProgram>;

/**
 * Opens an index.
 * @param file of the library whose index it is
 * @throws where the program cannot be fetched, or the browser refuses it
 */
export async function openIndex(start: EngineProgram, file: PackedFile, index: readonly IndexPart[]): Promise<OpenPart[]> {
  const open = await start();
  return index.map((part) => {
    const loaded = open(programList(part.records));
    const load = onceEach(async (name) => {
      loaded.addPiece(await file(pieceFile(part.folder, name)));
    });
    return {
      records: part.records,
      search: loaded.search,
      fetchFor: async (word) => {
        const piece = pieceOf(part, bare(word));
        if (piece !== undefined) await load(piece);
      },
    };
  });
}
