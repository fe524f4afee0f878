import { Unreadable } from '../data/item-reader.ts';
import type { IndexPart } from '../data/index-parts.ts';
import { canRunEngine } from './engine-support.ts';
import { once, onceEach } from './once.ts';
import type { EngineProgram } from './pagefind-client.ts';
import { pieceWords, type PackedFile } from './piece-words.ts';
import type { FindWord } from './text-index.ts';

/** The words of an index, and the engine that takes them over. */
export interface IndexedWords {
  find: FindWord;
  /** Fetches the engine and lets it find from then on. Where it cannot run or come, all stays as it is; never fails. */
  startEngine: () => Promise<void>;
}

/**
 * Index words, read from the pieces of the index as they are until Pagefind's program is there. Both find the same
 * (scripts/search/same-words.test.ts). The first search of a visit does not wait for the program, which is a third of all that it would
 * fetch, unless a piece is written in a way that the reader does not know.
 * @param file of the library whose index it is
 * @param start the program, of the own site: the code of another library is never run
 */
export function indexedWords(index: readonly IndexPart[], file: PackedFile, start: EngineProgram): IndexedWords {
  const kept = onceEach(file);
  const read = pieceWords(index, kept);
  let engine: FindWord | undefined;
  const takeOver = async () => {
    if (!(await canRunEngine())) return;
    const [{ openIndex }, { pagefindWords }] = await Promise.all([import('./pagefind-client.ts'), import('./pagefind-words.ts')]);
    engine = pagefindWords(await openIndex(start, kept, index));
  };
  // Gateways stop WebAssembly on its way, whatever the browser can: it is not asked for again and again.
  const startEngine = once(() => takeOver().catch(() => undefined));
  const find: FindWord = (word) =>
    (engine?.(word).catch(() => read(word)) ?? read(word)).catch(async (error: unknown) => {
      if (error instanceof Unreadable) await startEngine();
      if (engine && error instanceof Unreadable) return engine(word);
      throw error;
    });
  return { find, startEngine };
}
