import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { SITE } from '../site.ts';
import { idOfAddress } from './result-ids.ts';

/** A query of a library's queries.yaml, and the entries of which one must be among the first three; none where nothing may be found. */
export interface Query {
  kind: string;
  q: string;
  expect: string[];
}

/** Queries that say what is expected; those whose entries are graded are measured in Node. @param content folder of the library */
export function queriesOf(content: string): Query[] {
  const file = join(content, 'queries.yaml');
  // A library need not have queries of its own.
  const queries = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as (Omit<Query, 'expect'> & Partial<Query>)[]) : [];
  return queries.flatMap((query) => (query.expect ? [{ ...query, expect: query.expect }] : []));
}

/** A result: whether the search is sure of it, and its id; that of a summary as `summary:<id>`, of an article `law:<id>#a7`, of what is listed elsewhere `item:/papers/plan/`. */
interface Answer {
  id: string;
  sure: boolean;
}

/** The results of each query, in one visit. */
export async function ask(page: Page, queries: readonly string[]): Promise<Answer[][]> {
  await page.goto(`${SITE.base}search/`);
  await page.waitForFunction(() => customElements.get('site-search') !== undefined);
  const urls = await page.evaluate(
    async (list) => {
      const element = document.querySelector('site-search') as unknown as {
        search: (query: string) => Promise<{ url: string; confidence?: string }[]>;
      };
      const answers: { url: string; sure: boolean }[][] = [];
      for (const query of list)
        answers.push((await element.search(query)).map(({ url, confidence }) => ({ url, sure: confidence !== 'maybe' })));
      return answers;
    },
    [...queries],
  );
  return urls.map((list) => list.map(({ url, sure }) => ({ id: idOfAddress(url), sure })));
}

/** What each query that is not answered as it should be brought instead. */
export async function misses(page: Page, queries: readonly Query[]): Promise<string[]> {
  const answers = await ask(
    page,
    queries.map(({ q }) => q),
  );
  return queries.flatMap(({ q, expect: wanted }, i) => {
    const first = answers[i]?.slice(0, 3) ?? [];
    // What the library does not know may have entries that touch on it, told as such.
    const right = wanted.length === 0 ? !first.some(({ sure }) => sure) : first.some(({ id }) => wanted.includes(id));
    return right ? [] : [`${q} → ${first.map(({ id }) => id).join('、') || '没有结果'}`];
  });
}

/** WebAssembly as browsers had it before Pagefind's engine could run in them: scripts to run before the page's own. */
export const OLDER: Record<string, () => void> = {
  'knows no reference types': () => {
    const { validate } = WebAssembly;
    // The type of an external reference, 0x6f, stands in the only table of the module that the page tests with.
    WebAssembly.validate = (bytes) => !new Uint8Array(bytes as ArrayBuffer).includes(0x6f) && validate(bytes);
  },
  'is not there': () => {
    Reflect.deleteProperty(window, 'WebAssembly');
  },
};
