import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OpenData } from './read-index-sources.ts';

export interface IndexTask {
  openData: OpenData;
  /** Folder of the built site. */
  dist: string;
  /** The project folder. */
  root: string;
}

/**
 * Writes the search index on a thread of its own, while the main thread renders pages.
 * @returns number of records indexed
 * @throws where a source is no JSON or Pagefind refuses it
 */
export function startIndex(task: IndexTask): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(task.root, 'src/search/build/index-thread.ts'), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`生成搜索索引的线程没有做完就停了（退出码${code}）`));
    });
  });
}
