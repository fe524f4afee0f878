import { openDB } from 'idb';
import { ROOMS, type KeyedStorage } from './keyed-storage.ts';

const NAME = 'upl';
const VERSION = 1;

/** All ids that begin so. */
const range = (prefix: string) => (prefix ? IDBKeyRange.bound(prefix, `${prefix}\uffff`) : null);

/**
 * Records in IndexedDB: what a transaction has kept outlives the death of the browser.
 * @throws where the browser has none or refuses it
 */
export async function openIdbStorage(): Promise<KeyedStorage> {
  const database = await openDB(NAME, VERSION, {
    upgrade: (fresh) => {
      for (const room of ROOMS) fresh.createObjectStore(room, { keyPath: 'id' });
    },
  });
  return {
    get: (room, id) => database.get(room, id) as Promise<unknown>,
    all: (room, prefix = '') => database.getAll(room, range(prefix)) as Promise<unknown[]>,
    put: async (room, record, allows) => {
      const transaction = database.transaction(room, 'readwrite');
      const [kept] = await Promise.all([
        (async () => {
          if (allows && !allows(await transaction.store.get(record.id))) return false;
          await transaction.store.put(record);
          return true;
        })(),
        transaction.done,
      ]);
      return kept;
    },
    remove: (room, id) => database.delete(room, id),
  };
}
