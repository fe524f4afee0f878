/** Work at a stretch after which the page gets its turn, in milliseconds. */
const STRETCH_MS = 16;

let resumed = 0;

/** Between two steps of long work: lets the page answer to its reader if it has not for a while. */
export async function breathe(): Promise<void> {
  if (performance.now() - resumed < STRETCH_MS) return;
  // Timers wait for 4 ms once they are nested.
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
  resumed = performance.now();
}
