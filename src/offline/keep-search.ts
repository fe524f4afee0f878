import { savesData, whenIdle } from '../lib/in-background.ts';
import { fileUrl } from '../lib/urls.ts';
import { CACHES } from './caches.ts';
import { keepFiles } from './library-store.ts';
import { bytesOf, type OfflineList } from './offline-list.ts';

/** A larger library is kept only as a whole, where the reader is told its size first; bytes. */
const MOST_BYTES = 3e6;

/**
 * What a search needs without a network: names, tables, and all texts in one file, which is looked through instead of the index: that is
 * hundreds of files.
 */
const NEEDED = /\/search\/[a-z]+\.json$/;

/** Resolves when a search has come to its end: what it fetches comes before what is kept for later. */
export function searchDone(search: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!/^(?:done|empty)$/.test(search.dataset['state'] ?? '')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(search, { attributes: true, attributeFilter: ['data-state'] });
    look();
  });
}

/**
 * Keeps what searching needs, so that whoever has searched once can search offline. What is there already is not fetched again.
 * Does nothing where the reader saves data or the library is large.
 */
export async function keepSearch(): Promise<void> {
  if (savesData()) return;
  // Where nothing may be stored, nothing is fetched for it: this throws.
  await caches.open(CACHES.search);
  await whenIdle();
  const list = fileUrl('offline.json');
  const { files } = (await (await fetch(list)).json()) as OfflineList;
  const needed = files.filter(({ url }) => NEEDED.test(url));
  if (bytesOf(needed) <= MOST_BYTES) await keepFiles(needed, list, () => undefined, CACHES.search);
}
