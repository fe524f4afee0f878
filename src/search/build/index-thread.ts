import { parentPort, workerData } from 'node:worker_threads';
import { openFiles, rawLibrary, searchWordsOf } from '../../content/open-library.ts';
import { toLibraryView } from '../../lib/library-view.ts';
import { searchFiles } from './search-files.ts';
import type { IndexNews, IndexTask } from './start-index.ts';

// The other side of start-index.ts.
const task = workerData as IndexTask;
const tell = (news: IndexNews) => parentPort?.postMessage(news);

/** The library as it was handed over, or as it lies in its folder. */
function opened() {
  if ('raw' in task) return task;
  const library = openFiles(task.content, true);
  return { raw: rawLibrary(library), words: searchWordsOf(library) };
}

const { raw, words } = opened();
const view = toLibraryView(raw);
for await (const file of searchFiles(view, words)) tell(file);
tell({ entries: view.practices.length + view.summaries.length });
