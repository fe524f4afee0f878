import { savesData, whenIdle } from '../../lib/in-background.ts';
import type { LibraryWithTexts } from '../engine/searched-library.ts';
import { loadGunzip } from '../engine/unpack.ts';
import { openAsks } from './find-entries.ts';

/**
 * What a first search does without and a later one may need, the likeliest first. Asked for only then, it holds that search up by up to
 * three ways to the server and 40 ms of work. The tables are those that the device keeps for searches without a network
 * (offline/keep-search.ts), which fetches no more of them than it must.
 */
const stepsOf = (library: LibraryWithTexts): (() => Promise<unknown>)[] => [
  loadGunzip,
  async () => library.startEngine?.(),
  () => openAsks(library),
  () => Promise.all([import('../query/mend-query.ts'), library.loadSlips()]),
  async () => (await import('./find-articles.ts')).findArticles('', undefined, library, true),
  async () => (await import('./find-items.ts')).findItems('', library, true),
  () => Promise.all([import('./pair-search.ts'), import('./slot-holders.ts')]),
  library.loadScripts,
];

/** After an answer: makes ready what the next question may need, a step whenever the page has nothing else to do. Never fails. */
export async function prepare(library: LibraryWithTexts): Promise<void> {
  if (savesData()) return;
  for (const step of stepsOf(library)) {
    await whenIdle();
    // Whoever needs it asks again, and tells.
    await step().catch(() => undefined);
  }
}
