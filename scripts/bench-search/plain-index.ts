import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Plain Pagefind over the same pages, as its manual has it: the floor that our search is measured against.
 * @param dist the built site
 * @param target folder for the index
 */
export async function buildPlainIndex(dist: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  const { index } = await pagefind.createIndex({
    rootSelector: 'article.entry',
    excludeSelectors: ['.no-print', 'nav', 'aside', 'details'],
  });
  if (!index) throw new Error('Pagefind does not start');
  for (const kind of ['practices', 'summaries']) {
    const records = JSON.parse(await readFile(join(dist, `api/${kind}.json`), 'utf8')) as { id: string }[];
    for (const { id } of records) {
      const content = await readFile(join(dist, kind, id, 'index.html'), 'utf8');
      await index.addHTMLFile({ url: `/${kind}/${id}/`, content });
    }
  }
  await index.writeFiles({ outputPath: target });
  await pagefind.close();
}
