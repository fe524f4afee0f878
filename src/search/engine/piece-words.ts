import { pieceFile, pieceOf, type IndexPart } from '../data/index-parts.ts';
import { bare } from '../data/pagefind-contract.ts';
import { breathe } from './breathe.ts';
import { joinParts } from './join-parts.ts';
import { onceEach } from './once.ts';
import { readPiece } from './read-piece.ts';
import type { FindWord, Postings } from './text-index.ts';

/** Gives an unpacked file by its path below pagefind/. @throws where it cannot be fetched */
export type PackedFile = (path: string) => Promise<Uint8Array>;

/**
 * Index words as the pieces of a Pagefind index hold them, each piece fetched when a word of it is first looked up.
 * @param index its parts; their records follow one another in the order of the lexicon
 * @param file of the library whose index it is
 */
export function pieceWords(index: readonly IndexPart[], file: PackedFile): FindWord {
  const load = onceEach(async (path) => {
    const bytes = await file(path);
    await breathe();
    return readPiece(bytes);
  });

  async function findIn(part: IndexPart, word: string): Promise<Postings> {
    const piece = pieceOf(part, word);
    return piece === undefined ? new Map() : (await load(pieceFile(part.folder, piece))).find(word);
  }

  return onceEach(async (asked) => {
    const word = bare(asked);
    return joinParts(index, await Promise.all(index.map((part) => findIn(part, word))));
  });
}
