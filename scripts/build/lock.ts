import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from 'proper-lockfile';

/** A killed build renews its lock no more. It is renewed every five seconds, which a machine under load may stretch. */
const STALE_MS = 20_000;
const ASK_AGAIN_MS = 500;

const isHeld = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ELOCKED';

/**
 * Runs something while no other process that asks for the same lock runs; waits until they have ended.
 * @param path of the lock: a folder that is there while it is held
 * @param tellWaiting called once, where another process holds it
 * @throws what `run` throws, and what the file system refuses
 */
export async function alone<T>(path: string, tellWaiting: () => void, run: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  // Taken away by hand, or the machine was asleep: the build goes on, and the look before the swap is what counts.
  const onCompromised = () => undefined;
  let told = false;
  for (;;) {
    const release = await lock(path, { lockfilePath: path, realpath: false, stale: STALE_MS, onCompromised }).catch((error: unknown) => {
      if (!isHeld(error)) throw error;
    });
    if (release) return run().finally(() => release().catch(() => undefined));
    if (!told) tellWaiting();
    told = true;
    await wait(ASK_AGAIN_MS);
  }
}
