import { Worker } from 'node:worker_threads';
import { RUN_LIMITS } from './run-limits.ts';
import type { Answer } from './worker.ts';

/** Workers that read files; each has its own memory limit and is ended when a file takes too long. */
export interface WorkerPool {
  /** Answer for a file; never rejects. */
  read(path: string): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Starts workers when they are first needed.
 * @param content the folder content/
 * @param size number of files read at the same time
 */
export function openPool(content: string, size: number): WorkerPool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];
  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { content },
      resourceLimits: { maxOldGenerationSizeMb: RUN_LIMITS.workerMegabytes },
    });
    all.add(worker);
    return worker;
  };
  const take = (): Promise<Worker> | Worker => idle.pop() ?? (all.size < size ? start() : new Promise((resolve) => waiting.push(resolve)));
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    async read(path) {
      const worker = await take();
      const answer = await ask(worker, path);
      if (answer) give(worker);
      else {
        all.delete(worker);
        await worker.terminate();
        if (waiting.length > 0) give(start());
      }
      return (
        answer ?? {
          problem: `读取超过${RUN_LIMITS.fileMilliseconds / 1000}秒或内存超过${RUN_LIMITS.workerMegabytes}MB，已停止。文件可能损坏或不是总结；请另存一份再试。`,
        }
      );
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Undefined when the worker died or took too long. */
function ask(worker: Worker, path: string): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    // A fresh worker also loads its lists, which is not the file's fault.
    const timer = setTimeout(() => finish(undefined), RUN_LIMITS.fileMilliseconds);
    const onMessage = (answer: Answer): void => finish(answer);
    const onEnd = (): void => finish(undefined);
    const finish = (answer: Answer | undefined): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
      resolve(answer);
    };
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
    worker.postMessage(path);
  });
}
