import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { RUN_LIMITS } from './run-limits.ts';
import type { Answer } from './worker.ts';
import type { FoundFile } from './collect-files.ts';

/** Workers that read files; each has its own memory limit and is ended when a file takes too long. */
export interface WorkerPool {
  /** Number of files read at the same time. */
  size: number;
  /** Answer for a file; never rejects. A closed pool answers at once and starts nothing. */
  read(file: FoundFile): Promise<Answer>;
  /** Ends all workers; what is being read or waits is answered. */
  close(): Promise<void>;
}

interface Job {
  file: FoundFile;
  resolve(answer: Answer): void;
}

interface Crew {
  worker: Worker;
  /** Whether its lists are loaded. */
  ready: boolean;
  job?: Job | undefined;
}

/** Milliseconds between looks at the processor time of a worker. */
const LOOK = 500;
const SLOW = `读取用了超过${RUN_LIMITS.fileSeconds}秒，已停止。文件可能损坏或不是总结；请另存一份再试。`;
const LARGE = `读取用了超过${RUN_LIMITS.workerMegabytes}MB内存，已停止。文件可能损坏或不是总结；请另存一份再试。`;
const CLOSED: Answer = { problem: '已中断，没有读。' };

/**
 * Opens a pool; workers start when they are first needed.
 * Our own and not tinypool: the limit of a file is processor time counted from the moment its worker is ready,
 * for which the worker itself has to be at hand.
 * @param content the folder content/, handed to the workers
 * @param script the module that the workers run
 * @param fileSeconds processor time that a file may take
 */
export function openPool(
  content: string,
  script = new URL('./worker.ts', import.meta.url),
  fileSeconds: number = RUN_LIMITS.fileSeconds,
): WorkerPool {
  const size = Math.max(1, Math.min(availableParallelism(), 4));
  const crews = new Set<Crew>();
  /** All that run, those included that are on their way out. */
  const workers = new Set<Worker>();
  const queue: Job[] = [];
  let closed = false;

  const pump = (): void => {
    while (!closed && queue.length > 0) {
      const crew = [...crews].find(({ job }) => job === undefined) ?? (crews.size < size ? start() : undefined);
      if (!crew) return;
      crew.job = queue.shift();
      if (crew.ready) begin(crew);
    }
  };
  const start = (): Crew => {
    const worker = new Worker(script, { workerData: { content }, resourceLimits: { maxOldGenerationSizeMb: RUN_LIMITS.workerMegabytes } });
    const crew: Crew = { worker, ready: false };
    crews.add(crew);
    workers.add(worker);
    worker.on('message', (message: Answer | 'ready') => {
      if (message === 'ready') {
        crew.ready = true;
        if (crew.job) begin(crew);
      } else {
        settle(crew, message);
        pump();
      }
    });
    worker.on('error', (error) => lose(crew, { problem: whatEnded(error, crew.ready) }));
    worker.on('exit', () => {
      workers.delete(worker);
      lose(crew, { problem: SLOW });
    });
    return crew;
  };
  const begin = (crew: Crew): void => {
    crew.worker.postMessage(crew.job?.file);
    void limitTime(crew);
  };
  const limitTime = async (crew: Crew): Promise<void> => {
    const { job, worker } = crew;
    const seconds = async (): Promise<number> => {
      const { user, system } = await worker.cpuUsage();
      return (user + system) / 1e6;
    };
    try {
      const before = await seconds();
      while (crew.job === job) {
        await new Promise((resolve) => setTimeout(resolve, LOOK).unref());
        if (crew.job === job && (await seconds()) - before > fileSeconds) return lose(crew, { problem: SLOW });
      }
    } catch {
      // The worker has ended, and its end is answered where it is heard of.
    }
  };
  const settle = (crew: Crew, answer: Answer): void => {
    const { job } = crew;
    crew.job = undefined;
    job?.resolve(answer);
  };
  const lose = (crew: Crew, answer: Answer): void => {
    if (!crews.delete(crew)) return;
    settle(crew, closed ? CLOSED : answer);
    void crew.worker.terminate();
    pump();
  };

  return {
    size,
    read: (file) =>
      new Promise((resolve) => {
        if (closed) return resolve(CLOSED);
        queue.push({ file, resolve });
        pump();
      }),
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.resolve(CLOSED);
      for (const crew of crews) settle(crew, CLOSED);
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}

function whatEnded(error: unknown, ready: boolean): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return LARGE;
  const told = error instanceof Error ? error.message : String(error);
  return ready ? `读取时出错：${told}` : `导入要用的词表或做法读不进来：${told}。请先运行 npm run content:check。`;
}
