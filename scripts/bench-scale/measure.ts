import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { weigher } from '../check-dist/weight.ts';
import { launchOptions } from '../browser.ts';

const children = (pid: number): number[] => {
  try {
    const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
    return [pid, ...own.flatMap(children)];
  } catch {
    return [];
  }
};

/** Resident memory of a process and all below it, bytes; Linux only. */
function residentBytes(pid: number): number {
  return children(pid).reduce((sum, one) => {
    try {
      return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    } catch {
      return sum;
    }
  }, 0);
}

/** Builds a project. @returns wall time in seconds and the peak of resident memory in bytes, sampled every 100 ms */
export async function build(folder: string): Promise<{ seconds: number; peakBytes: number; ok: boolean; tail: string }> {
  const started = performance.now();
  const child = spawn('npm', ['run', '-s', 'build'], { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let tail = '';
  const note = (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-2000);
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  let peakBytes = 0;
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  return { seconds: (performance.now() - started) / 1000, peakBytes, ok: code === 0, tail };
}

/** Bytes of all files below a folder. */
export function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Median of what a practice page takes to read: HTML and CSS, gzip, bytes. */
export function practiceWeight(dist: string): number {
  const weigh = weigher((address) => readFileSync(join(dist, address)));
  const pages = readdirSync(join(dist, 'practices'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const weights = pages.map(({ name }) => {
    const path = `practices/${name}/index.html`;
    return weigh({ path, html: readFileSync(join(dist, path), 'utf8') }).read;
  });
  return weights.sort((a, b) => a - b)[Math.floor(weights.length / 2)] ?? 0;
}

/** Bytes that a first search fetches in an empty browser: the page, the engine, its index pieces and the first results. */
export async function firstSearchBytes(dist: string): Promise<number> {
  const files = sirv(dist, { etag: true });
  const server = createServer((request, response) => {
    files(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    let bytes = 0;
    page.on('response', (response) => {
      void response
        .body()
        .then((body) => (bytes += body.length))
        .catch(() => undefined);
    });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/search/?q=${encodeURIComponent('集体协商')}`);
    await page.locator('[data-results] a').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(500);
    return bytes;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
