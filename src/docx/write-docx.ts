import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OfficialDocument } from '../official/official-document.ts';

interface Waiting {
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** A thread that writes one document after the other. */
interface Thread {
  worker: Worker;
  waiting: Waiting[];
}

const threads: Thread[] = [];

function startThread(): Thread {
  // From the folder of the project: a build runs this file from a bundle elsewhere.
  const worker = new Worker(join(process.cwd(), 'src/docx/docx-thread.ts'));
  const waiting: Waiting[] = [];
  const rest = () => {
    // A thread without work must not keep the build from ending.
    if (waiting.length === 0) worker.unref();
  };
  worker.on('message', (bytes: Uint8Array) => {
    waiting.shift()?.resolve(bytes);
    rest();
  });
  worker.on('error', (error) => {
    threads.splice(threads.indexOf(thread), 1);
    for (const { reject } of waiting.splice(0)) reject(error instanceof Error ? error : new Error(String(error)));
  });
  const thread = { worker, waiting };
  threads.push(thread);
  return thread;
}

const least = () => [...threads].sort((a, b) => a.waiting.length - b.waiting.length)[0];

/**
 * Writes a document as a Word file beside the main thread, which renders pages meanwhile: for builds.
 * @throws where a thread fails; what stood in its line fails with it
 */
export function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const free = Math.max(1, availableParallelism() - 1);
  const thread = (threads.length < free ? undefined : least()) ?? startThread();
  thread.worker.ref();
  return new Promise((resolve, reject) => {
    thread.waiting.push({ resolve, reject });
    thread.worker.postMessage(document);
  });
}
