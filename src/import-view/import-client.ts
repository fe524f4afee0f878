import type { Imported } from '../import/open-importer.ts';
import type { Said } from './import-worker.ts';
import type { Job, News } from './run-job.ts';

/** A job could not be done; `message` is for the reader, in Chinese. */
export class JobError extends Error {
  override name = 'JobError';
}

/** Runs jobs one after another. */
export interface ImportClient {
  run(job: Job, tell: (stage: string) => void): Promise<Imported>;
  /** Stops what is running; its promise fails. */
  cancel(): void;
}

/**
 * Seconds after which a file is given up. The command line stops at ten of processor time; a phone of 2019 takes about five times
 * as long as that computer, and other pages want time too.
 */
const LONGEST = 60;
const SLOW = `读了超过${LONGEST}秒，已停止。文件可能损坏或不是总结；请另存一份再试。`;

/** Runs the import in a worker; where the browser knows no module workers (Firefox before 114, Safari before 15), in the page. */
export function openClient(): ImportClient {
  let worker: Worker | undefined;
  let ready = false;
  let inPage = false;
  let fail: ((error: JobError) => void) | undefined;

  const stop = (message: string) => {
    worker?.terminate();
    worker = undefined;
    ready = false;
    fail?.(new JobError(message));
    fail = undefined;
  };
  const runInPage = async (job: Job, tell: (news: News) => void) => {
    const { runJob } = await import('./run-job.ts');
    await runJob(job, tell);
  };
  const start = (job: Job, tell: (news: News) => void) => {
    if (inPage || typeof Worker === 'undefined') {
      void runInPage(job, tell);
      return;
    }
    const isNew = !worker;
    worker ??= new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    const own = worker;
    own.onmessage = ({ data }: MessageEvent<Said | object>) => {
      if ('news' in data) tell(data.news);
      else if ('ready' in data) {
        ready = true;
        own.postMessage(job);
      }
    };
    own.onerror = () => {
      const began = ready;
      if (worker === own) worker = undefined;
      own.terminate();
      ready = false;
      if (began) stop('读取时出错，已停止。文件可能太大或损坏。');
      else {
        inPage = true;
        void runInPage(job, tell);
      }
    };
    if (!isNew) own.postMessage(job);
  };

  return {
    run: (job, tell) =>
      new Promise((resolve, reject) => {
        const timer = window.setTimeout(() => {
          stop(SLOW);
        }, LONGEST * 1000);
        const end = (finish: () => void) => {
          window.clearTimeout(timer);
          fail = undefined;
          finish();
        };
        fail = (error) => {
          end(() => {
            reject(error);
          });
        };
        start(job, (news) => {
          if ('stage' in news) tell(news.stage);
          else
            end(() => {
              if ('done' in news) resolve(news.done);
              else reject(new JobError(news.problem));
            });
        });
      }),
    cancel: () => {
      stop('已停止，没有读。');
    },
  };
}
