import type { StoreProblem } from '../basket.ts';
import { openIdbStorage } from './idb-storage.ts';
import type { KeyedStorage } from './keyed-storage.ts';
import { localStorageOf, memoryStorage } from './local-storage.ts';

/** Browsers have been seen that never answer (private windows of old Firefox, a database held by a dying tab). */
const PATIENCE_MS = 4000;

const TRIAL = 'upl-trial';

function usableLocalStorage(): Storage | undefined {
  try {
    localStorage.setItem(TRIAL, '');
    localStorage.removeItem(TRIAL);
    return localStorage;
  } catch {
    return undefined;
  }
}

const afterPatience = () =>
  new Promise<never>((_, reject) => {
    window.setTimeout(() => {
      reject(new Error('no answer'));
    }, PATIENCE_MS);
  });

/** The best storage that this browser allows: IndexedDB, else localStorage, else none that lasts. */
export async function openStorage(): Promise<{ storage: KeyedStorage; problem?: StoreProblem }> {
  try {
    return { storage: await Promise.race([openIdbStorage(), afterPatience()]) };
  } catch {
    const local = usableLocalStorage();
    return local ? { storage: localStorageOf(local) } : { storage: localStorageOf(memoryStorage()), problem: 'absent' };
  }
}
