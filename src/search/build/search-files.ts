import type { LibraryView } from '../../lib/library-view.ts';
import type { SearchWords } from '../../schemas/search-words.ts';
import { markBuild } from '../data/build-mark.ts';
import type { IndexPart } from '../data/index-parts.ts';
import { packLexicon } from '../data/pack-lexicon.ts';
import { passagesOf } from '../data/passages.ts';
import { packScripts, packSlips, type RepairData } from '../data/repair-data.ts';
import { packItems } from '../data/stored-items.ts';
import { packLaws } from '../data/stored-laws.ts';
import { leadFiles } from '../data/stored-leads.ts';
import { leadOf, packText, type StoredSection } from '../data/stored-text.ts';
import { engineFiles } from './build-engine.ts';
import { encodeData } from './encode-data.ts';
import { indexPage } from './build-pages.ts';
import { buildRepair } from './build-repair.ts';
import { buildSearch, charactersOf, type BuiltSearch } from './build-search.ts';

/** A file of the built site. */
export interface SearchFile {
  /** Below the site's root, with forward slashes: `search/lexicon.json`. */
  path: string;
  content: Uint8Array;
}

/** Cuts the library, in its order, into so many parts of about the same length. */
function cut(texts: readonly StoredSection[][], parts: number): StoredSection[][][] {
  const each = Math.ceil(texts.length / parts);
  return Array.from({ length: parts }, (_, i) => texts.slice(i * each, (i + 1) * each));
}

/** Each record's text, the lines of several together, and all of them for searches without a network. */
function* textFiles({ lexicon, texts, build }: BuiltSearch): Generator<SearchFile> {
  const packed = texts.map((text) => JSON.stringify(packText(text)));
  for (const [place, { kind, id }] of lexicon.docs.entries()) {
    const folder = kind === 'practice' ? 'practices' : 'summaries';
    yield { path: `search/texts/${lexicon.version}/${folder}/${id}.json`, content: encodeData(packed[place] ?? '') };
  }
  for (const [file, leads] of leadFiles(texts.map(leadOf)))
    yield { path: `search/leads/${lexicon.version}/${file}.json`, content: encodeData(JSON.stringify(leads)) };
  yield { path: 'search/texts.json', content: encodeData(markBuild(build, `[${packed.join(',\n')}]`)) };
}

/**
 * The engine with the full text of every practice and summary.
 * @param meanwhile what else there is to do, while Pagefind is at work
 * @returns at its end, where each part of the index stands
 */
export async function* indexFiles(
  { lexicon, dictionary, counter, texts, parts: count }: BuiltSearch,
  meanwhile?: () => Promise<unknown>,
): AsyncGenerator<SearchFile, IndexPart[]> {
  const pages = function* (part: readonly StoredSection[][]) {
    for (const text of part) yield indexPage(passagesOf(text), counter, dictionary, lexicon.partRoom);
  };
  const parts = cut(texts, count).map((part) => ({ [Symbol.iterator]: () => pages(part) }));
  const files = engineFiles(parts, charactersOf(texts) / count, meanwhile);
  for (;;) {
    const { done, value } = await files.next();
    if (done) return value;
    yield { path: `pagefind/${value.path}`, content: value.content };
  }
}

/**
 * All that the site's search fetches: pagefind/ (the engine and the full text) and search/ (names and tags, tables, texts).
 * @throws where Pagefind refuses a record or there is none
 */
export async function* searchFiles(view: LibraryView, words: SearchWords): AsyncGenerator<SearchFile> {
  const built = buildSearch(view, words);
  const marked = (name: string, json: string): SearchFile => ({
    path: `search/${name}`,
    content: encodeData(markBuild(built.build, json)),
  });
  yield marked('laws.json', packLaws(built.laws));
  yield marked('items.json', packItems(built.items));
  yield marked('asks.json', JSON.stringify(built.asks));
  yield* textFiles(built);
  let making: Promise<RepairData> | undefined;
  const repairData = () => (making ??= buildRepair(built, words.regional));
  const index = yield* indexFiles(built, repairData);
  const repair = await repairData();
  yield marked('scripts.json', packScripts(repair));
  yield marked('slips.json', packSlips(repair));
  yield marked('lexicon.json', packLexicon(built.lexicon, index));
}
