/** What bounds the reading of one file, which runs in a worker of its own. */
export const RUN_LIMITS = {
  /**
   * Seconds of processor time for one file; its worker is ended afterwards. A 20,000-character summary takes about
   * 0.1 s. Not seconds of the clock: a machine that is busy with other things is no fault of the file.
   */
  fileSeconds: 10,
  /** Megabytes of heap for one worker. */
  workerMegabytes: 768,
} as const;
