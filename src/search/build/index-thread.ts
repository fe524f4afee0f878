import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { openFiles, rawLibrary, searchWordsOf } from '../../content/open-library.ts';
import { toLibraryView } from '../../lib/library-view.ts';
import { searchFiles } from './search-files.ts';
import type { IndexNews, IndexTask } from './start-index.ts';

// The other side of start-index.ts.
if (!parentPort) throw new Error('index-thread.ts is started by start-index.ts');
const port = parentPort;
const [task] = (await once(port, 'message')) as [IndexTask];

/** A file's bytes go over as they are, where no other's stand beside them (Node keeps small ones together). */
function tell(news: IndexNews): void {
  const whole = 'content' in news && news.content.byteLength === news.content.buffer.byteLength;
  port.postMessage(news, whole ? [news.content.buffer as ArrayBuffer] : []);
}

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
