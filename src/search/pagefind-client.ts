import { pagefindUrl } from '../lib/urls.ts';

/**
 * Language under which the index stands: "no linguistic content". Pagefind segments neither text nor query then;
 * both come to it as pairs of characters (grams.ts).
 */
export const INDEX_LANGUAGE = 'zxx';

/** How Pagefind scores; `text-index.ts` reads term frequencies back out of its scores. */
export const RANKING = { pageLength: 0.2, termFrequency: 1, termSaturation: 1.2, termSimilarity: 1 } as const;

/** The stored text of one record. */
export interface PagefindData {
  content: string;
}

export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<PagefindData>;
}

export interface Pagefind {
  /** @param query index words parted by spaces; null for every record */
  search: (query: string | null) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind & { init: () => Promise<void> };
}

/** The smallest WebAssembly module: eight bytes that do nothing. */
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Browsers before 2022 know no 'wasm-unsafe-eval': the policy of the page refuses them WebAssembly, but not in a worker. */
const runsInPage = (): Promise<boolean> =>
  WebAssembly.compile(EMPTY_MODULE).then(
    () => true,
    () => false,
  );

/** Engines by the address of their library; the own one by none. */
const engines = new Map<string | undefined, Promise<Pagefind>>();

async function load(library?: string): Promise<Pagefind> {
  // The code is always the own: of another library only the index is taken. All instances share one WebAssembly memory,
  // which the first search has surely set up; two that set it up at a time would read each other's index.
  if (library) await (await loadPagefind()).search(null);
  const module = (await import(/* @vite-ignore */ `${pagefindUrl()}pagefind.js`)) as PagefindModule;
  // No worker where it can be helped: a search takes about a millisecond, and the worker is a second copy of the engine to fetch.
  const noWorker = await runsInPage();
  // Pagefind takes its language from the page while it is being created, and segments Chinese queries if that is Chinese.
  const { documentElement: page } = document;
  const own = page.lang;
  page.lang = INDEX_LANGUAGE;
  const instance = module.createInstance({ basePath: pagefindUrl(library), baseUrl: '/', noWorker, ranking: RANKING });
  page.lang = own;
  await instance.init();
  return instance;
}

/**
 * The engine, loaded on first use.
 * @param library address of another library; its index is searched then
 * @throws where the index cannot be fetched; the next call tries again
 */
export function loadPagefind(library?: string): Promise<Pagefind> {
  const engine =
    engines.get(library) ??
    load(library).catch((error: unknown) => {
      engines.delete(library);
      throw error;
    });
  engines.set(library, engine);
  return engine;
}
