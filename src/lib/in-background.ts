/** Resolves when the page has nothing better to do; Safari has no such signal. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      resolve();
    };
    if ('requestIdleCallback' in window) requestIdleCallback(done);
    else setTimeout(done, 2000);
  });

interface Connection {
  saveData?: boolean;
}

/** Whether the reader has asked the browser to fetch no more than is needed. */
export const savesData = (): boolean => (navigator as { connection?: Connection }).connection?.saveData ?? false;
