import { Worker } from 'node:worker_threads';
import type { SearchSource } from '../../content/library-source.ts';
import type { SearchFile } from './search-files.ts';

/** What the thread is to make the index of: a library that was read already, or the folder of one, which is read with its drafts. */
export type IndexTask = SearchSource | { content: string };

/** What the thread tells: a file each, and at the end how many entries they hold. */
export type IndexNews = SearchFile | { entries: number };

/**
 * Builds the search index on a thread of its own, while the main thread renders pages. The thread loads its program at once, and waits
 * for what to make the index of.
 * @param root the project folder; not `import.meta.url`, since Astro may bundle this module with its configuration
 * @param take gets each file as it is made
 * @returns number of entries indexed
 * @throws what the task fails with; where the content is broken, Pagefind refuses an entry, or a file cannot be taken
 */
export function startIndex(root: URL, task: Promise<IndexTask>, take: (file: SearchFile) => Promise<void>): Promise<number> {
  return new Promise((resolve, reject) => {
    const taken: Promise<void>[] = [];
    const worker = new Worker(new URL('src/search/build/index-thread.ts', root));
    task.then((given) => {
      worker.postMessage(given);
    }, reject);
    worker.on('message', (news: IndexNews) => {
      if ('path' in news) taken.push(take(news));
      else Promise.all(taken).then(() => resolve(news.entries), reject);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`生成搜索索引的线程没有做完就停了（退出码${code}）`));
    });
  });
}
