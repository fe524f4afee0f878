import { pagefindUrl } from '../../lib/urls.ts';
import { indexLanguage, partFolder } from '../data/index-parts.ts';
import { fetchAhead, NOTHING_AHEAD } from './fetch-ahead.ts';
import { watchFetches } from './fetch-failures.ts';
import { inLanguage, PROGRAM, RANKING } from '../data/pagefind-contract.ts';
import { Outdated } from './outdated.ts';

export interface PagefindResult {
  id: string;
  score: number;
  words: readonly number[];
}

export interface Pagefind {
  /** @param query index words parted by spaces; null for every record, in the order of the lexicon */
  search: (query: string | null) => Promise<{ results: readonly PagefindResult[] }>;
  /** Fetches what a search will need. */
  preload: (query: string) => Promise<void>;
}

/** An engine that is set up. */
export interface OpenPagefind extends Pagefind {
  /** Gives the engine up: what is fetched from now on is another's. */
  close: () => void;
}

interface PagefindInstance extends Pagefind {
  init: () => Promise<void>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => PagefindInstance;
}

/** Where an engine is opened. */
export interface EnginePlace {
  /** Where the page's policy refuses WebAssembly. Not otherwise: a search takes about a millisecond, and the worker is a second copy of the engine. */
  inWorker: boolean;
  /** Of how many parts the index is, and the number of its build. */
  names: Promise<{ parts: number; build: string }>;
  /** Address of another library; its index is searched then. */
  library: string | undefined;
}

/** Pagefind starts an index without waiting for it: what fails there is told by the first search, and once more to nobody. */
function keepQuiet(event: PromiseRejectionEvent): void {
  const { reason } = event as { reason: unknown };
  if (reason instanceof Outdated || (reason instanceof Error && reason.stack?.includes('/pagefind.js'))) event.preventDefault();
}

/** The largest file of a search comes while the code that asks for it, and the entry that it waits for, are on their way. */
function fetchProgramAhead(): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: pagefindUrl() + PROGRAM });
  document.head.append(link);
}

/**
 * Loads the engine and an index. The code is always the own: of another library only the index is taken.
 * All instances share one WebAssembly memory: another library may be opened only when the own has been searched.
 * @throws where the index cannot be fetched
 */
export async function openPagefind({ inWorker, names, library }: EnginePlace): Promise<OpenPagefind> {
  if (!inWorker && !library) fetchProgramAhead();
  const base = pagefindUrl(library);
  // What a worker fetches, it fetches itself.
  const ahead = inWorker ? NOTHING_AHEAD : fetchAhead(base, indexLanguage(0));
  const module = (await import(/* @vite-ignore */ `${pagefindUrl()}pagefind.js`)) as PagefindModule;
  window.addEventListener('unhandledrejection', keepQuiet);
  const watched = watchFetches(
    base,
    names.then(({ build }) => build),
    ahead,
  );
  const options = { basePath: base, baseUrl: '/', noWorker: !inWorker, ranking: RANKING };
  const instance = inLanguage(indexLanguage(0), () => module.createInstance(options));
  try {
    // What a worker fetches is seen by nobody.
    if (inWorker) await fetch(`${base}pagefind-entry.json`, { cache: 'no-cache' });
    await instance.init();
    const { parts } = await names;
    for (let part = 1; part < parts; part += 1)
      await instance.mergeIndex(`${base}${partFolder(part)}`, { baseUrl: '/', language: indexLanguage(part), ranking: RANKING });
  } catch (error) {
    watched.stop();
    throw watched.outdated() ?? error;
  }
  return {
    preload: (query) => instance.preload(query),
    search: async (query) => {
      const before = watched.failures();
      const answer = await instance.search(query).catch((error: unknown) => {
        throw watched.outdated() ?? error;
      });
      if (watched.failures() > before) throw watched.outdated() ?? new Error('a piece of the index cannot be fetched');
      return answer;
    },
    close: watched.stop,
  };
}
