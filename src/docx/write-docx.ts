import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OfficialDocument } from '../official/official-document.ts';

interface Waiting {
  document: OfficialDocument;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** A thread that writes one document after the other. */
interface Thread {
  worker: Worker;
  /** Handed over and not yet written, the first to come first. */
  posted: Waiting[];
  waiting: Waiting[];
}

/**
 * Documents handed to a thread ahead of what it has written: enough for the time that the main thread takes to render a page. All at
 * once they would stand in memory twice, as documents and as messages.
 */
const AHEAD = 16;

const threads: Thread[] = [];

function hand({ worker, posted, waiting }: Thread): void {
  for (const next of waiting.splice(0, AHEAD - posted.length)) {
    worker.postMessage(next.document);
    posted.push(next);
  }
  // A thread without work must not keep the build from ending.
  if (posted.length === 0) worker.unref();
  else worker.ref();
}

function startThread(): Thread {
  // From the folder of the project: a build runs this file from a bundle elsewhere.
  const worker = new Worker(join(process.cwd(), 'src/docx/docx-thread.ts'));
  const thread: Thread = { worker, posted: [], waiting: [] };
  worker.on('message', (bytes: Uint8Array) => {
    thread.posted.shift()?.resolve(bytes);
    hand(thread);
  });
  worker.on('error', (error) => {
    threads.splice(threads.indexOf(thread), 1);
    const failed = error instanceof Error ? error : new Error(String(error));
    for (const { reject } of [...thread.posted.splice(0), ...thread.waiting.splice(0)]) reject(failed);
  });
  threads.push(thread);
  return thread;
}

const lineOf = ({ posted, waiting }: Thread) => posted.length + waiting.length;
const least = () => [...threads].sort((a, b) => lineOf(a) - lineOf(b))[0];

/**
 * Writes a document as a Word file beside the main thread, which renders pages meanwhile: for builds.
 * @throws where a thread fails; what stood in its line fails with it
 */
export function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const free = Math.max(1, availableParallelism() - 1);
  const thread = (threads.length < free ? undefined : least()) ?? startThread();
  return new Promise((resolve, reject) => {
    thread.waiting.push({ document, resolve, reject });
    hand(thread);
  });
}
