import type { Browser } from 'playwright-core';
import type { BenchSite } from './bench-site.ts';
import { openBenchPage, type Absence, type Answer, type Engine } from './browse.ts';
import { keystrokes, longestPause, STRANGE } from './pauses.ts';
import { scoreAnswer, type JudgedQuery, type Scores } from './metrics.ts';

export interface Measured {
  answers: { query: JudgedQuery; answer: Answer; scores: Scores }[];
  /** Milliseconds of each query once the engine is there; its chunks and texts may still have to come. */
  warm: number[];
  /** Milliseconds of each query when everything has been fetched before. */
  again: number[];
  /** Bytes of the first query, one value for each query that was asked from cold. */
  firstBytes: number[];
  /** Bytes of a second query in the same visit. */
  secondBytes: number[];
  /** Bytes of each further query when all are asked one after the other. */
  furtherBytes: number[];
}

export interface MeasureOptions {
  /** How many queries are asked from cold. */
  cold: number;
  /** What the browser is to lack. */
  without?: Absence;
}

async function measureCold(
  browser: Browser,
  site: BenchSite,
  engine: Engine,
  queries: readonly JudgedQuery[],
  most: number,
  without?: Absence,
) {
  const [firstBytes, secondBytes]: [number[], number[]] = [[], []];
  const step = Math.max(1, Math.floor(queries.length / Math.max(1, most)));
  for (let i = 0; most > 0 && i + 1 < queries.length; i += step) {
    const page = await openBenchPage(browser, site, engine, without);
    await page.ask(queries[i]?.q ?? '');
    firstBytes.push(page.takeBytes());
    await page.ask(queries[i + 1]?.q ?? '');
    secondBytes.push(page.takeBytes());
    await page.close();
  }
  return { firstBytes, secondBytes };
}

/** Shorter than anybody needs to read a result and type another question. */
const LOOK_MS = 2000;

/** Asks every query in one visit, twice, and some from cold. */
export async function measureEngine(
  browser: Browser,
  site: BenchSite,
  engine: Engine,
  queries: readonly JudgedQuery[],
  { cold, without }: MeasureOptions,
): Promise<Measured> {
  const measured: Measured = {
    answers: [],
    warm: [],
    again: [],
    furtherBytes: [],
    ...(await measureCold(browser, site, engine, queries, cold, without)),
  };
  const page = await openBenchPage(browser, site, engine, without);
  await page.ask('工会');
  // The reader looks at what was found; meanwhile the page makes ready what the next question may need.
  await page.page.waitForTimeout(LOOK_MS);
  page.takeBytes();
  for (const query of queries) {
    const answer = await page.ask(query.q);
    measured.answers.push({ query, answer, scores: scoreAnswer(answer.ids, query) });
    measured.warm.push(answer.milliseconds);
    measured.furtherBytes.push(page.takeBytes());
  }
  for (const { q } of queries) measured.again.push((await page.ask(q)).milliseconds);
  await page.close();
  return measured;
}

/** How long the page does not answer, in milliseconds. */
export interface Pauses {
  /** Longest pause of a search, by what is strange about its query. */
  searches: [what: string, milliseconds: number][];
  /** One value a keystroke, until its suggestions stand. */
  keystrokes: number[];
}

/** Asks for what nobody plans for, and types. */
export async function measurePauses(browser: Browser, site: BenchSite): Promise<Pauses> {
  const { page, ask, close } = await openBenchPage(browser, site, 'ours');
  await ask('工会');
  const searches: Pauses['searches'] = [];
  for (const [what, query] of Object.entries(STRANGE)) searches.push([what, await longestPause(page, query)]);
  await page.goto(`${site.origin}/`);
  const times = await keystrokes(page);
  await close();
  return { searches, keystrokes: times };
}
