import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { FILTERS } from './pagefind-client.ts';

interface PageRecord {
  url: string;
}

interface WordingRecord {
  url: string;
  slot: string;
  text: string;
  practice: { title: string };
  category: string;
  tags: string[];
  orgTypes: string[];
}

/** The open-data files that the build has written. */
export interface BuiltRecords {
  practices: PageRecord[];
  summaries: PageRecord[];
  wordings: WordingRecord[];
}

function accept<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind：${answer.errors.join('；')}`);
  return answer;
}

/**
 * Writes dist/pagefind: every practice and summary page, and each wording as a record of its own.
 * @param records what the open-data files hold
 * @param dist folder of the built site
 * @param base the site's base path, e.g. `/` or `/library/`; Pagefind adds it again in the browser
 * @returns number of records indexed
 * @throws where Pagefind refuses a page or indexes nothing
 */
export async function writeSearchIndex(records: BuiltRecords, dist: string, base: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`Pagefind：${errors.join('；')}`);
  const path = (url: string) => `/${url.slice(base.replace(/\/+$/, '').length + 1)}`;
  for (const { url } of [...records.practices, ...records.summaries]) {
    const content = await readFile(join(dist, path(url), 'index.html'), 'utf8');
    accept(await index.addHTMLFile({ url: path(url), content }));
  }
  for (const { url, slot, text, practice, category, tags, orgTypes } of records.wordings) {
    accept(
      await index.addCustomRecord({
        url: path(url),
        content: text,
        language: 'zh-cn',
        meta: { title: `${practice.title}·${slot}` },
        filters: { [FILTERS.type]: ['措辞'], [FILTERS.category]: [category], [FILTERS.tag]: tags, [FILTERS.org]: orgTypes },
      }),
    );
  }
  accept(await index.writeFiles({ outputPath: join(dist, 'pagefind') }));
  await pagefind.close();
  const count = records.practices.length + records.summaries.length + records.wordings.length;
  if (count === 0) throw new Error('搜索索引是空的：没有读到任何条目');
  return count;
}
