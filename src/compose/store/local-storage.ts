import type { KeyedStorage, Room } from './keyed-storage.ts';

/** Apart from the site's other entries. */
const nameOf = (room: Room, id: string) => `upl:${room}:${id}`;

function read(text: string | null, id: string): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // Told and offered as it is by whoever lists it.
    return { id, damaged: text };
  }
}

/** Records in localStorage, for browsers whose IndexedDB is missing or refused: a few megabytes, and seconds until it is on disk. */
export function localStorageOf(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>): KeyedStorage {
  const names = () => Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  const get = (room: Room, id: string) => read(storage.getItem(nameOf(room, id)), id);
  return {
    get: (room, id) => Promise.resolve(get(room, id)),
    all: (room, prefix = '') => {
      const found = names().filter((name) => name.startsWith(nameOf(room, prefix)));
      return Promise.resolve(found.sort().map((name) => get(room, name.slice(nameOf(room, '').length))));
    },
    put: async (room, record, allows) => {
      await Promise.resolve();
      if (allows && !allows(get(room, record.id))) return false;
      storage.setItem(nameOf(room, record.id), JSON.stringify(record));
      return true;
    },
    remove: (room, id) => Promise.resolve(storage.removeItem(nameOf(room, id))),
  };
}

/** A storage that lasts as long as the page: where the browser allows none. */
export function memoryStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, String(value)),
    removeItem: (name) => void entries.delete(name),
    clear: () => {
      entries.clear();
    },
  };
}
