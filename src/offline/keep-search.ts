import { fileUrl } from '../lib/urls.ts';
import { CACHES } from './caches.ts';
import { bytesOf, type OfflineList } from './offline-list.ts';

/** A larger index is kept only with the whole library, where the reader is told its size first. */
const MOST_BYTES = 3e6;

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

interface Connection {
  saveData?: boolean;
}

/**
 * Hands the search index to the service worker, so that whoever has searched once can search offline.
 * Does nothing where the reader saves data, the index is large or is there already.
 */
export async function keepSearch(worker: ServiceWorker): Promise<void> {
  if ((navigator as { connection?: Connection }).connection?.saveData) return;
  // Where nothing may be stored, nothing is fetched for it: this throws.
  await caches.open(CACHES.search);
  const { files } = (await (await fetch(fileUrl('offline.json'))).json()) as OfflineList;
  const index = files.filter(({ group }) => group === 'search');
  if (bytesOf(index) > MOST_BYTES) return;
  const missing: string[] = [];
  for (const { url } of index) if (!(await caches.match(url))) missing.push(url);
  if (missing.length > 0) worker.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: missing } });
}
