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

let pagefind: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const base = pagefindUrl();
  const module = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as PagefindModule;
  // No worker where it can be helped: a search takes about a millisecond, and the worker is a second copy of the engine to fetch.
  const noWorker = await runsInPage();
  // Pagefind takes its language from the page while it is being created, and segments Chinese queries if that is Chinese.
  const { documentElement: page } = document;
  const own = page.lang;
  page.lang = INDEX_LANGUAGE;
  const instance = module.createInstance({ basePath: base, baseUrl: '/', noWorker, ranking: RANKING });
  page.lang = own;
  await instance.init();
  return instance;
}

/** The engine, loaded on first use. @throws where the index cannot be fetched; the next call tries again */
export function loadPagefind(): Promise<Pagefind> {
  pagefind ??= load().catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}
