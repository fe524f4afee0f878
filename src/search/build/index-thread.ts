import { parentPort, workerData } from 'node:worker_threads';
import { openFiles, searchWordsOf, viewOf } from '../../content/open-library.ts';
import { searchFiles } from './search-files.ts';
import type { IndexNews, IndexTask } from './start-index.ts';

// The other side of start-index.ts.
const { content, drafts } = workerData as IndexTask;
const tell = (news: IndexNews) => parentPort?.postMessage(news);
const library = openFiles(content, drafts);
const view = viewOf(library);
for await (const file of searchFiles(view, searchWordsOf(library))) tell(file);
tell({ entries: view.practices.length + view.summaries.length });
