import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex } from './build-index.ts';
import { readOwnWords, toRecords } from './read-index-sources.ts';
import type { IndexTask } from './start-index.ts';

// The other side of start-index.ts.
const { openData, dist, root } = workerData as IndexTask;
parentPort?.postMessage(await writeSearchIndex(toRecords(openData), await readOwnWords(root), dist));
