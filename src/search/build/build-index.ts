import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEngine } from './build-engine.ts';
import { buildLexicon, holdsAliases, type BuiltRecords } from './build-lexicon.ts';
import { indexPage } from './build-pages.ts';
import { practiceText, summaryText } from './build-texts.ts';
import { buildDictionary } from '../data/dictionary.ts';
import { buildRepair } from './build-repair.ts';
import type { Lexicon } from '../data/lexicon.ts';
import { packLexicon } from '../data/pack-lexicon.ts';
import { passagesOf } from '../data/passages.ts';
import { packRepair } from '../data/repair-data.ts';
import { packText, type StoredSection } from '../data/stored-text.ts';
import { WordCounter } from './word-counter.ts';

/** Contents of words/. */
export interface OwnWords {
  /** everyday.yaml */
  everyday: Lexicon['everyday'];
  /** taiwan.yaml */
  regional: Record<string, string>;
  /** look-alikes.txt */
  lookAlikes: string;
}

/** Text in one part of the index, in characters. Pagefind holds a part in memory while it builds it, about 0.7 KB a character. */
const CHARACTERS_PER_PART = 3_000_000;

const lengthOf = (text: readonly StoredSection[]) => text.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0);

/** Cuts the library, in its order, into so many parts of about the same length. */
function cut(texts: readonly StoredSection[][], parts: number): StoredSection[][][] {
  const each = Math.ceil(texts.length / parts);
  return Array.from({ length: parts }, (_, i) => texts.slice(i * each, (i + 1) * each));
}

/** Writes each record's text, and all of them for browsers that cannot run the engine. */
async function writeTexts({ docs, version }: Lexicon, texts: readonly StoredSection[][], target: string): Promise<void> {
  const folder = join(target, 'texts', version);
  for (const kind of ['practices', 'summaries']) await mkdir(join(folder, kind), { recursive: true });
  for (const [place, { kind, id }] of docs.entries()) {
    const path = join(folder, kind === 'practice' ? 'practices' : 'summaries', `${id}.json`);
    await writeFile(path, JSON.stringify(packText(texts[place] ?? [])));
  }
  await writeFile(join(target, 'texts.json'), `[${texts.map((text) => JSON.stringify(packText(text))).join(',\n')}]`);
}

/**
 * Writes dist/pagefind (full text of every practice and summary) and dist/search (names and tags, tables, texts).
 * @param records what the open-data files hold
 * @param words the word lists beside this file
 * @param dist folder of the built site
 * @returns number of records indexed
 * @throws where Pagefind refuses a record or there is none
 */
export async function writeSearchIndex(records: BuiltRecords, words: OwnWords, dist: string): Promise<number> {
  const withAliases = !holdsAliases(records.practices);
  const texts = [...records.practices.map((record) => practiceText(record, withAliases)), ...records.summaries.map(summaryText)];
  if (texts.length === 0) throw new Error('搜索索引是空的：没有读到任何条目');
  const names = buildLexicon(records, words.everyday);
  const dictionary = buildDictionary(names);
  const counter = new WordCounter([...dictionary.keys()].filter((word) => word.length > 1));
  const characters = texts.reduce((sum, text) => sum + lengthOf(text), 0);
  const parts = cut(texts, Math.ceil(characters / CHARACTERS_PER_PART));
  const pages = function* (part: readonly StoredSection[][]) {
    for (const text of part) yield indexPage(passagesOf(text), counter, dictionary);
  };
  await writeEngine(
    parts.map((part) => ({ [Symbol.iterator]: () => pages(part) })),
    characters / parts.length,
    join(dist, 'pagefind'),
  );
  const target = join(dist, 'search');
  const version = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);
  const lexicon = { ...names, version, parts: parts.length };
  await writeTexts(lexicon, texts, target);
  await writeFile(join(target, 'lexicon.json'), packLexicon(lexicon));
  const text = JSON.stringify([records.practices, records.summaries]);
  await writeFile(join(target, 'repair.json'), packRepair(buildRepair({ text, words: [...dictionary.keys()], ...words })));
  return texts.length;
}
