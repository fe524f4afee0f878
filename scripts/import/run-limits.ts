/** What bounds the reading of one file, which runs in a worker of its own. */
export const RUN_LIMITS = {
  /** Milliseconds for one file; its worker is ended afterwards. A 20,000-character summary takes about 0.1 s. */
  fileMilliseconds: 10_000,
  /** Megabytes of heap for one worker. */
  workerMegabytes: 768,
} as const;
