import { createHash } from 'node:crypto';
import type { LibraryView } from '../../lib/library-view.ts';
import type { SearchWords } from '../../schemas/search-words.ts';
import { ENGINE_VERSION } from '../../settings/engine-version.ts';
import { buildDictionary, type Dictionary } from '../data/dictionary.ts';
import type { Lexicon } from '../data/lexicon.ts';
import type { StoredItem } from '../data/stored-items.ts';
import type { StoredLaw } from '../data/stored-laws.ts';
import type { StoredSection } from '../data/stored-text.ts';
import { buildItems } from './build-items.ts';
import { buildLaws } from './build-laws.ts';
import { buildLexicon, holdsAliases } from './build-lexicon.ts';
import { heldAsks } from './held-asks.ts';
import { roomOfParts } from './part-room.ts';
import { WordCounter } from './word-counter.ts';
import { practiceText, summaryText } from './build-texts.ts';

/** A library made ready to be searched: what the browser gets of it, before it is packed. */
export interface BuiltSearch {
  lexicon: Lexicon;
  dictionary: Dictionary;
  /** Of the dictionary's words of two characters and more. */
  counter: WordCounter;
  /** Of how many parts the index is made. */
  parts: number;
  /** In the order of the lexicon. */
  texts: StoredSection[][];
  laws: StoredLaw[];
  items: StoredItem[];
  /** How people ask about each practice, as far as it is held beside the index. */
  asks: string[][];
  /** Number of the build: another one where anything differs that the search data is made of. */
  build: string;
}

/** Text in one part of the index, in characters. Pagefind holds a part in memory while it builds it, about 0.7 KB a character. */
const CHARACTERS_PER_PART = 3_000_000;

const lengthOf = (text: readonly StoredSection[]) => text.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0);
/** Characters of text in all. */
export const charactersOf = (texts: readonly StoredSection[][]) => texts.reduce((sum, text) => sum + lengthOf(text), 0);

const numberOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);

/**
 * The library's names and texts.
 * @throws where there is no entry
 */
export function buildSearch(view: LibraryView, words: SearchWords): BuiltSearch {
  const withAliases = !holdsAliases(view.practices);
  const texts = [...view.practices.map((practice) => practiceText(practice, withAliases)), ...view.summaries.map(summaryText)];
  if (texts.length === 0) throw new Error('搜索索引是空的：没有读到任何条目');
  const version = numberOf(texts);
  const parts = Math.ceil(charactersOf(texts) / CHARACTERS_PER_PART);
  const names = buildLexicon(view, words);
  const dictionary = buildDictionary(names);
  const counter = new WordCounter(dictionary.words().filter((word) => word.length > 1));
  const lexicon = { ...names, version, engine: ENGINE_VERSION, partRoom: roomOfParts(texts, counter, dictionary) };
  const laws = buildLaws(view);
  const items = buildItems(view);
  const asks = heldAsks(view.practices);
  return { lexicon, dictionary, counter, parts, texts, laws, items, asks, build: numberOf([lexicon, laws, items, asks, words]) };
}
