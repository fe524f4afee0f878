import { gunzipSync } from 'node:zlib';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { buildLexicon, holdsAliases, type BuiltRecords } from './build-lexicon.ts';
import { indexPage } from './build-pages.ts';
import { practiceBlocks, summaryBlocks } from './build-blocks.ts';
import { buildDictionary } from './dictionary.ts';
import { buildRepair } from './build-repair.ts';
import { packLexicon, type Lexicon } from './lexicon.ts';
import { packRepair } from './repair-data.ts';
import { INDEX_LANGUAGE } from './pagefind-client.ts';

/** Contents of words/. */
export interface OwnWords {
  /** everyday.yaml */
  everyday: Lexicon['everyday'];
  /** taiwan.yaml */
  regional: Record<string, string>;
  /** look-alikes.txt */
  lookAlikes: string;
}

function accept<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind：${answer.errors.join('；')}`);
  return answer;
}

/** What Pagefind calls a record, by the record's address. */
function keysByUrl(files: readonly { path: string; content: Uint8Array }[]): Map<string, string> {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  return new Map(
    fragments.map(({ path, content }) => {
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, path.replace(/^.*\//, '').replace('.pf_fragment', '')];
    }),
  );
}

/** Files of Pagefind that this site never asks for: its own interface. */
const UNUSED = /-ui\.(?:js|css)$|pagefind-highlight\.js$/;

/**
 * Writes dist/pagefind (full text of every practice and summary) and dist/search/lexicon.json (names and tags).
 * @param records what the open-data files hold
 * @param words the word lists beside this file
 * @param dist folder of the built site
 * @returns number of records indexed
 * @throws where Pagefind refuses a record or there is none
 */
export async function writeSearchIndex(records: BuiltRecords, words: OwnWords, dist: string): Promise<number> {
  const count = records.practices.length + records.summaries.length;
  if (count === 0) throw new Error('搜索索引是空的：没有读到任何条目');
  const lexicon = buildLexicon(records, words.everyday);
  const dictionary = buildDictionary(lexicon);
  const aliasesHeld = holdsAliases(records.practices);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: INDEX_LANGUAGE });
  if (!index) throw new Error(`Pagefind：${errors.join('；')}`);
  const add = async (record: { id: string; title: string }, kind: string, content: string) =>
    accept(await index.addHTMLFile({ url: `/${kind}/${record.id}/`, content }));
  for (const record of records.practices)
    await add(record, 'practice', indexPage(record.title, practiceBlocks(record, !aliasesHeld), dictionary));
  for (const record of records.summaries) await add(record, 'summary', indexPage(record.title, summaryBlocks(record), dictionary));
  const { files } = accept(await index.getFiles());
  const keys = keysByUrl(files);
  for (const doc of lexicon.docs) doc.key = keys.get(`/${doc.kind}/${doc.id}/`) ?? '';
  await pagefind.close();
  const write = async (path: string, content: Uint8Array | string) => {
    await mkdir(join(dist, path, '..'), { recursive: true });
    await writeFile(join(dist, path), content);
  };
  for (const { path, content } of files) if (!UNUSED.test(path)) await write(join('pagefind', path), content);
  await write('search/lexicon.json', packLexicon(lexicon));
  const text = JSON.stringify([records.practices, records.summaries]);
  await write('search/repair.json', packRepair(buildRepair({ text, words: [...dictionary.keys()], ...words })));
  return count;
}
