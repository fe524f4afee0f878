import { homeUrl } from '../lib/urls.ts';
import { CACHES, COPY_HEADER } from './caches.ts';
import { isGenuine } from './genuine.ts';
import { bytesOf, missingFiles, type OfflineFile, type OfflineList } from './offline-list.ts';

/** Where the list of what was kept lies, in the cache itself. */
const KEPT = 'kept.json';
const AT_ONCE = 6;

/** A server answered, but not with the file. @param status of HTTP; 0 where something else came in its place */
export class NotServed extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

export interface Progress {
  done: number;
  total: number;
  /** Bytes fetched so far. */
  bytes: number;
}

/** @returns what was kept in a cache before; nothing where the note is missing or damaged, so that all is fetched again */
async function keptFiles(listUrl: string, cacheName: string = CACHES.library): Promise<OfflineFile[]> {
  try {
    const note = await (await caches.open(cacheName)).match(new URL(KEPT, new URL(listUrl, location.href)).href);
    return note ? ((await note.json()) as OfflineList).files : [];
  } catch {
    return [];
  }
}

/**
 * Fetches the files that are missing or have changed, and drops those that the library no longer has.
 * @param listUrl address of offline.json, beside which the note is kept
 * @param tell told how far it is
 * @param cacheName where the files are kept
 * @throws where a file cannot be fetched or the device has no room; what was fetched stays and is not fetched again
 */
export async function keepFiles(
  wanted: readonly OfflineFile[],
  listUrl: string,
  tell: (progress: Progress) => void,
  cacheName: string = CACHES.library,
): Promise<void> {
  const cache = await caches.open(cacheName);
  const noteUrl = new URL(KEPT, new URL(listUrl, location.href)).href;
  const before = await keptFiles(listUrl, cacheName);
  const missing = missingFiles(wanted, before);
  const current = new Set(wanted.map(({ url }) => url));
  const kept = new Map(before.filter(({ url }) => current.has(url)).map((file) => [file.url, file]));
  for (const { url } of before) if (!current.has(url)) await cache.delete(url);
  const progress: Progress = { done: 0, total: missing.length, bytes: 0 };
  const queue = [...missing];
  const keepOne = async (file: OfflineFile) => {
    const response = await fetch(file.url, { cache: 'no-cache', headers: { [COPY_HEADER]: '1' } });
    if (!response.ok) throw new NotServed(response.status);
    if (!(await isGenuine(response.url, response.clone()))) throw new NotServed(0);
    await cache.put(file.url, response);
    kept.set(file.url, file);
    progress.done += 1;
    progress.bytes += file.bytes;
    tell(progress);
  };
  const work = async () => {
    try {
      for (let file = queue.shift(); file; file = queue.shift()) await keepOne(file);
    } catch (error) {
      queue.length = 0;
      throw error;
    }
  };
  tell(progress);
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const note = () => cache.put(noteUrl, new Response(JSON.stringify({ files: [...kept.values()] })));
  await note().catch(async () => {
    // A full device has no room for the note either; without it all would be fetched again.
    const last = [...kept.keys()].pop();
    if (last === undefined) return;
    kept.delete(last);
    await cache.delete(last);
    await note();
  });
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Removes everything that the library has put on the device, the service worker included; other sites of the same host keep theirs. */
export async function forgetEverything(): Promise<void> {
  const scope = new URL(homeUrl(), location.href).href;
  const own: string[] = Object.values(CACHES);
  // Serwist names its own cache after the scope.
  for (const name of await caches.keys())
    if (own.includes(name) || (/^serwist-/.test(name) && name.endsWith(scope))) await caches.delete(name);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration?.scope === scope) await registration.unregister();
}

/** What is still to be fetched of a choice. */
export async function outstanding(
  wanted: readonly OfflineFile[],
  listUrl: string,
): Promise<{ files: number; bytes: number; kept: number }> {
  const kept = await keptFiles(listUrl);
  const missing = missingFiles(wanted, kept);
  return { files: missing.length, bytes: bytesOf(missing), kept: kept.length };
}
