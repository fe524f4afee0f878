import { pieceFile, pieceOf, type IndexPart } from '../data/index-parts.ts';
import { bare } from '../data/pagefind-contract.ts';
import { breathe } from './breathe.ts';
import { once, type Loader } from './once.ts';
import type { PackedFile } from './packed-file.ts';
import { readPiece, type ReadPiece } from './read-piece.ts';
import type { FindWord, Posting, Postings } from './text-index.ts';

/**
 * Index words as the pieces of a Pagefind index hold them, each piece fetched when a word of it is first looked up.
 * @param index its parts; their records follow one another in the order of the lexicon
 * @param file of the library whose index it is
 */
export function pieceWords(index: readonly IndexPart[], file: PackedFile): FindWord {
  const pieces = new Map<string, Loader<ReadPiece>>();
  const kept = new Map<string, Promise<Postings>>();

  function load(path: string): Promise<ReadPiece> {
    const loader =
      pieces.get(path) ??
      once(async () => {
        const bytes = await file(path);
        await breathe();
        return readPiece(bytes);
      });
    pieces.set(path, loader);
    return loader();
  }

  async function search(asked: string): Promise<Postings> {
    const word = bare(asked);
    const found = await Promise.all(
      index.map(async (part) => {
        const piece = pieceOf(part, word);
        return piece === undefined ? undefined : (await load(pieceFile(part.folder, piece))).find(word);
      }),
    );
    const all = new Map<number, Posting>();
    let first = 0;
    for (const [i, { records }] of index.entries()) {
      for (const [record, posting] of found[i] ?? []) all.set(first + record, posting);
      first += records;
    }
    return all;
  }

  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const answer = search(word).catch((error: unknown) => {
      kept.delete(word);
      throw error;
    });
    kept.set(word, answer);
    return answer;
  };
}
