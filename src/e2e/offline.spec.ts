import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { expect, test as base } from './guarded.ts';

const VISITED = '/practices/jin-qiu-zhu-xue/';
const OTHER = '/practices/song-wen-nuan/';

/** A copy of the library that can be switched off, and can be given a new service worker. */
interface Library {
  url: string;
  stop: () => Promise<void>;
  /** Fails every address that matches; with undefined, none. */
  fail: (pattern: RegExp | undefined) => void;
  /** Serves another service worker from now on. */
  renew: () => void;
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });

const test = base.extend<{ library: Library }>({
  library: async ({ guard }, use) => {
    const files = sirv('dist', { etag: true, dev: true });
    let comment = '';
    let failing: RegExp | undefined;
    const server = createServer((request, response) => {
      if (comment && request.url === '/sw.js') {
        response.setHeader('Content-Type', 'text/javascript');
        void import('node:fs').then(({ readFileSync }) => response.end(`${readFileSync('dist/sw.js', 'utf8')}\n${comment}`));
        return;
      }
      if (failing?.test(request.url ?? '')) {
        request.destroy();
        return;
      }
      files(request, response, () => {
        response.statusCode = 404;
        response.end();
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, resolve);
    });
    let open = true;
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    guard.origins.add(url);
    await use({
      url,
      fail: (pattern) => (failing = pattern),
      renew: () => (comment = '// next'),
      stop: async () => {
        if (open) await close(server);
        open = false;
      },
    });
    if (open) await close(server);
  },
});

test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the service worker has kept it. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  // Not waitForFunction: it does not wait for what a promise gives.
  const kept = () =>
    page.evaluate(async (address) => navigator.serviceWorker.controller !== null && Boolean(await caches.match(address)), url);
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
}

test('after one visit the page opens offline, with its look and its scripts', async ({ page, library }) => {
  await visit(page, `${library.url}${VISITED}`);
  await library.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('金秋助学');
  await page.getByRole('button', { name: '适老模式' }).click();
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(20);
});

test('offline, a page that was never opened gives way to one that explains', async ({ page, library }) => {
  await visit(page, `${library.url}${VISITED}`);
  await library.stop();
  await page.goto(`${library.url}${OTHER}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('离线使用');
  await page.getByRole('link', { name: '首页' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: '工作领域' })).toBeVisible();
});

test('who has searched once can search offline', async ({ page, library }) => {
  await page.goto(`${library.url}/search/?q=金秋助学`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  const indexKept = async () => {
    const { files } = (await (await fetch('/offline.json')).json()) as { files: { url: string; group: string }[] };
    for (const { url, group } of files) if (group === 'search' && !(await caches.match(url))) return false;
    return true;
  };
  await expect.poll(() => page.evaluate(indexKept), { timeout: 20_000 }).toBe(true);
  await library.stop();
  await page.goto(`${library.url}/search/?q=集体协商`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
});

test('a new version is announced and not forced', async ({ page, library }) => {
  await visit(page, `${library.url}${VISITED}`);
  await page.reload();
  await page.evaluate(() => Object.assign(window, { atWork: true }));
  library.renew();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const button = page.getByRole('button', { name: '更新并重新载入' });
  await expect(button).toBeVisible();
  expect(await page.evaluate(() => 'atWork' in window)).toBe(true);
  await button.click();
  await page.waitForFunction(() => !('atWork' in window));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('金秋助学');
  await expect(button).toBeHidden();
});

test('damaged copies heal themselves', async ({ page, library }) => {
  await visit(page, `${library.url}${VISITED}`);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        await cache.put(request, new Response('damaged', { headers: { 'Content-Type': 'text/css' } }));
    }
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('金秋助学');
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(16.5);
  await page.getByRole('button', { name: '适老模式' }).click();
  await expect(page.getByRole('button', { name: '适老模式' })).toHaveAttribute('aria-pressed', 'true');
});

test('the whole library is kept, with size and progress told, and can be cleared', async ({ page, library }) => {
  test.slow();
  await page.goto(`${library.url}/offline/`);
  await expect(page.getByText(/^共\d+个文件，约[\d.]+ MB。$/)).toBeVisible();
  await page.getByRole('button', { name: '保存整库供离线使用' }).click();
  await expect(page.getByText(/整库已保存在这台设备上/)).toBeVisible({ timeout: 60_000 });
  await library.stop();
  await page.goto(`${library.url}${OTHER}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('送温暖慰问');
  await page.goto(`${library.url}/search/?q=集体协商`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.goto(`${library.url}/offline/`);
  await page.getByRole('button', { name: '清除离线内容' }).click();
  await expect(page.getByText(/离线内容已经清除/)).toBeVisible();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('an interrupted copy goes on where it stopped', async ({ page, library }) => {
  test.slow();
  await page.goto(`${library.url}/offline/`);
  library.fail(/^\/practices\/s/);
  await page.getByRole('button', { name: '保存整库供离线使用' }).click();
  await expect(page.getByText(/没有存完/)).toBeVisible({ timeout: 60_000 });
  library.fail(undefined);
  await page.reload();
  await expect(page.getByRole('button', { name: '更新' })).toBeEnabled();
});

test('where the service worker is refused everything works online', async ({ page, library }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(`${library.url}${VISITED}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('金秋助学');
  await page.goto(`${library.url}/offline/`);
  await page.getByRole('button', { name: '保存整库供离线使用' }).click();
  await expect(page.getByText(/没有存完/)).toBeVisible();
  expect(errors).toEqual([]);
});
