import { runJob, type Job, type News } from './run-job.ts';

/** What the worker says. pdf.js takes it for its own worker and speaks on the same line. */
export type Said = { ready: true } | { news: News };

/** The part of a worker's scope that is used; TypeScript cannot hold its library and the page's in one project. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { data: Job }) => void): void;
  postMessage(message: Said): void;
}
const scope = globalThis as unknown as Scope;

scope.addEventListener('message', ({ data }) => {
  void runJob(data, (news) => {
    scope.postMessage({ news });
  });
});
scope.postMessage({ ready: true });
