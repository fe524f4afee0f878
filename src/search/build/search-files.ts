import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { LibraryView } from '../../lib/library-view.ts';
import type { SearchWords } from '../../schemas/search-words.ts';
import { buildDictionary } from '../data/dictionary.ts';
import type { Lexicon } from '../data/lexicon.ts';
import { packLexicon } from '../data/pack-lexicon.ts';
import { passagesOf } from '../data/passages.ts';
import { packRepair, type RepairData } from '../data/repair-data.ts';
import { packText, type StoredSection } from '../data/stored-text.ts';
import { engineFiles } from './build-engine.ts';
import { buildLexicon, holdsAliases } from './build-lexicon.ts';
import { indexPage } from './build-pages.ts';
import { buildRepair } from './build-repair.ts';
import { practiceText, summaryText } from './build-texts.ts';
import { WordCounter } from './word-counter.ts';

/** A file of the built site. */
export interface SearchFile {
  /** Below the site's root, with forward slashes: `search/lexicon.json`. */
  path: string;
  content: string | Uint8Array;
}

/** A library made ready to be searched: what the browser gets of it, before it is packed. */
export interface BuiltSearch {
  lexicon: Lexicon;
  /** In the order of the lexicon. */
  texts: StoredSection[][];
}

/** Text in one part of the index, in characters. Pagefind holds a part in memory while it builds it, about 0.7 KB a character. */
const CHARACTERS_PER_PART = 3_000_000;

const lengthOf = (text: readonly StoredSection[]) => text.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0);
const charactersOf = (texts: readonly StoredSection[][]) => texts.reduce((sum, text) => sum + lengthOf(text), 0);

/** Cuts the library, in its order, into so many parts of about the same length. */
function cut(texts: readonly StoredSection[][], parts: number): StoredSection[][][] {
  const each = Math.ceil(texts.length / parts);
  return Array.from({ length: parts }, (_, i) => texts.slice(i * each, (i + 1) * each));
}

/**
 * The library's names and texts.
 * @throws where there is no entry
 */
export function buildSearch(view: LibraryView, words: SearchWords): BuiltSearch {
  const withAliases = !holdsAliases(view.practices);
  const texts = [...view.practices.map((practice) => practiceText(practice, withAliases)), ...view.summaries.map(summaryText)];
  if (texts.length === 0) throw new Error('搜索索引是空的：没有读到任何条目');
  const version = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);
  const parts = Math.ceil(charactersOf(texts) / CHARACTERS_PER_PART);
  return { lexicon: { ...buildLexicon(view, words), version, parts }, texts };
}

/** The tables for queries in other scripts, in letters and with slips, cut to what this library needs. */
export async function buildRepairFor({ lexicon, texts }: BuiltSearch, { regional }: SearchWords): Promise<RepairData> {
  const text = JSON.stringify([lexicon.docs.map(({ title, aliases }) => [title, ...aliases]), texts]);
  const lookAlikes = await readFile(new URL('look-alikes.txt', import.meta.url), 'utf8');
  return buildRepair({ text, words: [...buildDictionary(lexicon).keys()], regional, lookAlikes });
}

/** Each record's text, and all of them for browsers that cannot run the engine. */
function* textFiles({ lexicon, texts }: BuiltSearch): Generator<SearchFile> {
  const packed = texts.map((text) => JSON.stringify(packText(text)));
  for (const [place, { kind, id }] of lexicon.docs.entries()) {
    const folder = kind === 'practice' ? 'practices' : 'summaries';
    yield { path: `search/texts/${lexicon.version}/${folder}/${id}.json`, content: packed[place] ?? '' };
  }
  yield { path: 'search/texts.json', content: `[${packed.join(',\n')}]` };
}

/** The engine with the full text of every practice and summary. */
async function* indexFiles({ lexicon, texts }: BuiltSearch): AsyncGenerator<SearchFile> {
  const dictionary = buildDictionary(lexicon);
  const counter = new WordCounter([...dictionary.keys()].filter((word) => word.length > 1));
  const pages = function* (part: readonly StoredSection[][]) {
    for (const text of part) yield indexPage(passagesOf(text), counter, dictionary);
  };
  const parts = cut(texts, lexicon.parts).map((part) => ({ [Symbol.iterator]: () => pages(part) }));
  for await (const { path, content } of engineFiles(parts, charactersOf(texts) / lexicon.parts))
    yield { path: `pagefind/${path}`, content };
}

/**
 * All that the site's search fetches: pagefind/ (the engine and the full text) and search/ (names and tags, tables, texts).
 * @throws where Pagefind refuses a record or there is none
 */
export async function* searchFiles(view: LibraryView, words: SearchWords): AsyncGenerator<SearchFile> {
  const built = buildSearch(view, words);
  yield { path: 'search/lexicon.json', content: packLexicon(built.lexicon) };
  yield* textFiles(built);
  yield { path: 'search/repair.json', content: packRepair(await buildRepairFor(built, words)) };
  yield* indexFiles(built);
}
