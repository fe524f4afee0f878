import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { listFiles } from '../../src/settings/list-files.ts';
import { openBenchSite } from '../bench-search/bench-site.ts';
import { openBenchPage } from '../bench-search/browse.ts';
import { quantile } from '../bench-search/metrics.ts';
import { pageKind, type PageKind } from '../check-dist/page-kind.ts';
import { weigher } from '../check-dist/weight.ts';
import { launchOptions } from '../browser.ts';

/** A process and all below it, those included that one of its threads has started: Pagefind is one of them. */
const children = (pid: number): number[] => {
  try {
    const own = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number),
    );
    return [pid, ...own.flatMap(children)];
  } catch {
    return [];
  }
};

/** Ticks a second in which Linux counts processor time. */
const TICKS = 100;

/** Processor time of one process so far, user and system, seconds; undefined where it is gone. Fields 14 and 15 of proc_pid_stat(5). */
function processorTime(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return undefined;
  }
}

/** Resident memory of processes, bytes; Linux only. */
function residentBytes(pids: readonly number[]): number {
  return pids.reduce((sum, one) => {
    try {
      return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    } catch {
      return sum;
    }
  }, 0);
}

/** What a build took. */
export interface Taken {
  /** By the clock. */
  seconds: number;
  /** Of all its processes together, sampled every 100 ms: what a busy machine changes little. */
  processorSeconds: number;
  /** Peak of resident memory, sampled every 100 ms. */
  peakBytes: number;
  ok: boolean;
  /** The end of what it said. */
  tail: string;
}

/** Builds a project by its own `npm run build`. */
export async function build(folder: string): Promise<Taken> {
  const started = performance.now();
  const child = spawn('npm', ['run', '-s', 'build'], {
    cwd: folder,
    // Those that are compared with the project's own have no settings that say it (astro.config.mjs).
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tail = '';
  const note = (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-2000);
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  let peakBytes = 0;
  // Not what the shell's `times` says: it leaves out who ends without being waited for, as Pagefind does beside its thread.
  const taken = new Map<number, number>();
  const timer = setInterval(() => {
    const all = children(child.pid ?? 0);
    peakBytes = Math.max(peakBytes, residentBytes(all));
    for (const pid of all) taken.set(pid, processorTime(pid) ?? taken.get(pid) ?? 0);
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  const processorSeconds = [...taken.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: (performance.now() - started) / 1000, processorSeconds, peakBytes, ok: code === 0, tail };
}

/** Sizes of all files below a folder, bytes. */
export function fileSizes(folder: string): number[] {
  return listFiles(folder).map((path) => statSync(join(folder, path)).size);
}

/** What pages take to read: HTML and CSS, gzip, bytes. @param paths below dist, e.g. practices/x/index.html */
function weights(dist: string, paths: readonly string[]): number[] {
  const weigh = weigher((address) => readFileSync(join(dist, address)));
  return paths.map((path) => weigh({ path, html: readFileSync(join(dist, path), 'utf8') }).read);
}

const pagesOf = (dist: string, kind: PageKind) => listFiles(dist).filter((path) => path.endsWith('/index.html') && pageKind(path) === kind);

/** Median weight of the practice pages, bytes. */
export const practiceWeight = (dist: string): number => quantile(weights(dist, pagesOf(dist, '做法')), 0.5);

/** Weight of the heaviest list, bytes. */
export const heaviestList = (dist: string): number => Math.max(...weights(dist, pagesOf(dist, '列表')));

const QUERIES = ['集体协商', '金秋助学', '困难职工怎么帮扶'];

/** Median of what a first search in an empty browser fetches besides page and styles, compressed, bytes. */
export async function firstSearchBytes(dist: string): Promise<number> {
  const site = await openBenchSite([dist]);
  const browser = await chromium.launch(await launchOptions());
  try {
    const bytes: number[] = [];
    for (const query of QUERIES) {
      const page = await openBenchPage(browser, site, 'ours');
      const { ids } = await page.ask(query);
      if (ids.length === 0) throw new Error(`“${query}”没有结果`);
      bytes.push(page.takeBytes());
      await page.close();
    }
    return quantile(bytes, 0.5);
  } finally {
    await browser.close();
    site.close();
  }
}
