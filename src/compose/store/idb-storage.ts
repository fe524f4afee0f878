import { openDB, type IDBPDatabase } from 'idb';
import { ROOMS, type KeyedStorage } from './keyed-storage.ts';

const NAME = 'upl';
const VERSION = 1;

/** All ids that begin so. */
const range = (prefix: string) => (prefix ? IDBKeyRange.bound(prefix, `${prefix}\uffff`) : null);

/** Whether a database of our name and version is ours: another program of the same host may have made it. */
function isOwn(database: IDBPDatabase): boolean {
  if (!ROOMS.every((room) => database.objectStoreNames.contains(room))) return false;
  const transaction = database.transaction(ROOMS);
  return ROOMS.every((room) => transaction.objectStore(room).keyPath === 'id');
}

/**
 * Records in IndexedDB: what a transaction has kept outlives the death of the browser.
 * @throws where the browser has none or refuses it, or another program's stands in its place
 */
export async function openIdbStorage(): Promise<KeyedStorage> {
  const database = await openDB(NAME, VERSION, {
    upgrade: (fresh) => {
      for (const room of ROOMS) fresh.createObjectStore(room, { keyPath: 'id' });
    },
  });
  if (!isOwn(database)) {
    database.close();
    throw new Error('the database is another program’s');
  }
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
