import { Unreadable } from '../data/item-reader.ts';
import type { IndexPart } from '../data/index-parts.ts';
import { canRunEngine } from './engine-support.ts';
import { once, onceEach } from './once.ts';
import type { EngineProgram } from './pagefind-client.ts';
import { pieceWords, type PackedFile } from './piece-words.ts';
import type { FindWord } from './text-index.ts';

/**
 * Index words, read from the pieces of Pagefind's index as they are: its program finds the same (scripts/search/same-words.test.ts), but
 * weighs as much as a third of a first search, and takes 4 ms a word that the reader does not. It is fetched where a piece is written in
 * a way that the reader does not know.
 * @param file of the library whose index it is
 * @param start the program, of the own site: the code of another library is never run
 */
export function indexedWords(index: readonly IndexPart[], file: PackedFile, start: EngineProgram): FindWord {
  const kept = onceEach(file);
  const read = pieceWords(index, kept);
  const open = async (): Promise<FindWord | undefined> => {
    if (!(await canRunEngine())) return undefined;
    const [{ openIndex }, { pagefindWords }] = await Promise.all([import('./pagefind-client.ts'), import('./pagefind-words.ts')]);
    return pagefindWords(await openIndex(start, kept, index));
  };
  // Gateways stop WebAssembly on its way, whatever the browser can: it is not asked for again and again.
  const loadEngine = once(() => open().catch(() => undefined));
  return (word) =>
    read(word).catch(async (error: unknown) => {
      const engine = error instanceof Unreadable ? await loadEngine() : undefined;
      if (!engine) throw error;
      return engine(word);
    });
}
