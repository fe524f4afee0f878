import { pagefindUrl } from '../lib/urls.ts';

/** Filter names as they stand in the index. */
export const FILTERS = { type: '类型', category: '领域', tag: '标签', org: '单位类型' } as const;

interface PagefindSubResult {
  title: string;
  url: string;
  excerpt: string;
}

/** What Pagefind gives for one result; only `excerpt` is escaped. */
export interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: PagefindSubResult[];
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

/** Count of results by filter name and value. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface PagefindSearch {
  results: PagefindResult[];
  filters: FilterCounts;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null, options?: { filters?: Record<string, string | string[]> }) => Promise<PagefindSearch>;
}

let pagefind: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ `${pagefindUrl()}pagefind.js`)) as Pagefind;
  await module.options({ excerptLength: 40 });
  await module.init();
  return module;
}

/** The engine, loaded on first use. @throws where the index cannot be fetched; the next call tries again */
export function loadPagefind(): Promise<Pagefind> {
  pagefind ??= load().catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}
