import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { SITE } from '../../scripts/fixture-sites/sites.ts';
import { sendFile } from '../../scripts/serve/send-file.ts';
import { FULL, OTHER, PUBLIC } from './entries.ts';
import { expect, test as base } from './guarded.ts';
import { LAST_YEAR, put } from './last-year-paper.ts';
import { wordParagraphs } from './word-paragraphs.ts';

const VISITED = FULL.path;

/** A copy of the library that can be switched off, and can be given a new service worker. */
interface Library {
  url: string;
  stop: () => Promise<void>;
  /** Fails every address that matches; with undefined, none. */
  fail: (pattern: RegExp | undefined) => void;
  /** Serves another service worker from now on. */
  renew: () => void;
  /** Answers every address that matches with this instead; with undefined, none. */
  answer: (pattern: RegExp | undefined, status?: number, body?: string) => void;
  /** Addresses that were asked for. */
  asked: string[];
  /** Serves the service worker with this code before its own. */
  precede: (code: string) => void;
  /** Has the service worker keep all that it is built to keep. */
  keepWholeShell: () => void;
}

const worker = () => readFileSync(`${SITE.dist}/sw.js`, 'utf8');
/** What only the import, the composer and the names in pinyin load: more than half of the shell's files, four fifths of its bytes. */
const HEAVY = /\/_astro\/(?:import\/|(?:DraftComposer|ImportPapers|to-docx|pinyin)\.)|^\/(?:compose|import|wordings)\//;

/** The service worker with a shell of what reading and searching need: to keep all of it takes seconds, and is the fact of a few tests only. */
function withLightShell(code: string): string {
  const [declaration = '', list = ''] = /^var __SHELL__=(\{.*?\})/.exec(code) ?? [];
  const files = Object.entries(JSON.parse(list) as Record<string, number>);
  const light = files.filter(([url]) => !HEAVY.test(url));
  expect(light.length).toBeLessThan(files.length);
  return code.replace(declaration, () => `var __SHELL__=${JSON.stringify(Object.fromEntries(light))}`);
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
    let [before, comment] = ['', ''];
    let whole = false;
    let failing: RegExp | undefined;
    let instead: { pattern?: RegExp; status: number; body: string } = { status: 200, body: '' };
    const asked: string[] = [];
    const server = createServer((request, response) => {
      if (request.url === '/sw.js') {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(`${before}\n${whole ? worker() : withLightShell(worker())}\n${comment}`);
        return;
      }
      asked.push(request.url ?? '');
      if (instead.pattern?.test(request.url ?? '')) {
        response.writeHead(instead.status, { 'Content-Type': 'text/html; charset=utf-8' }).end(instead.body);
        return;
      }
      if (failing?.test(request.url ?? '')) {
        request.destroy();
        return;
      }
      const refuse = () => response.writeHead(404).end();
      sendFile(SITE.dist, (request.url ?? '/').replace(/\?.*/, ''), { request, response, refuse });
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
      answer: (pattern, status = 200, body = '') => {
        instead = { pattern, status, body };
      },
      asked,
      renew: () => (comment = '// next'),
      precede: (code) => (before = code),
      keepWholeShell: () => (whole = true),
      stop: async () => {
        if (open) await close(server);
        open = false;
      },
    });
    if (open) await close(server);
  },
});

test.use({ serviceWorkers: 'allow' });

/** Gives the page a list of so many files to keep: how it goes about them does not depend on how many there are, and all of them take seconds. */
function shorten(library: Library, pattern: RegExp, count: number): void {
  const list = JSON.parse(readFileSync(`${SITE.dist}/offline.json`, 'utf8')) as { files: { url: string }[] };
  const files = list.files.filter(({ url }) => pattern.test(url)).slice(0, count);
  expect(files.length).toBe(count);
  library.answer(/^\/offline\.json/, 200, JSON.stringify({ ...list, files }));
}

/** Opens a page and waits until the service worker has kept it. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  // Not waitForFunction: it does not wait for what a promise gives.
  const kept = () =>
    page.evaluate(async (address) => navigator.serviceWorker.controller !== null && Boolean(await caches.match(address)), url);
  await expect.poll(kept).toBe(true);
}

test('after one visit the page opens offline, with its look and its scripts', async ({ page, library }) => {
  library.keepWholeShell();
  await visit(page, `${library.url}${VISITED}`);
  await library.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
  await page.getByRole('button', { name: '适老模式' }).click();
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(20);
});

test('offline, a page that was never opened gives way to one that explains', async ({ page, library }) => {
  await visit(page, `${library.url}${VISITED}`);
  await library.stop();
  await page.goto(`${library.url}${OTHER.path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('离线使用');
  await page.getByRole('link', { name: '首页' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: '工作领域' })).toBeVisible();
});

test('who saves data fetches no more than what is opened, and is told the rest offline', async ({ page, library }) => {
  library.keepWholeShell();
  library.precede("Object.defineProperty(navigator, 'connection', { value: { saveData: true } });");
  await visit(page, `${library.url}${VISITED}`);
  expect(library.asked.filter((path) => HEAVY.test(path))).toEqual([]);
  await library.stop();
  await page.goto(`${library.url}${VISITED}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
  await page.goto(`${library.url}${OTHER.path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('离线使用');
});

/** Opens the import and waits until the shell is kept, the composer's parts among it. */
async function visitImport(page: Page, library: Library): Promise<void> {
  library.keepWholeShell();
  await visit(page, `${library.url}/import/`);
  const missing = () =>
    page.evaluate(async () => {
      const { files } = (await (await fetch('/offline.json')).json()) as { files: { url: string; group: string }[] };
      for (const { url: own, group } of files) if (group === 'shell' && !(await caches.match(own))) return own;
      return '';
    });
  await expect.poll(missing).toBe('');
}

/** From the outline's button to the text of the Word file. */
async function outlineToWord(page: Page): Promise<string> {
  await page.getByRole('button', { name: '作为今年的提纲' }).click();
  await expect(page.locator('#draft-title')).toHaveValue('青石码头工会【年度】年工作总结');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  return (await wordParagraphs(await waiting)).map(({ text }) => text).join();
}

test('after one visit to the import, last year’s paper becomes an outline and a Word file offline', async ({ page, library }) => {
  await visitImport(page, library);
  await library.stop();
  await page.goto(`${library.url}/import/`);
  await put(page, LAST_YEAR);
  await page.getByRole('checkbox', { name: '补充库里的做法' }).check();
  await page.getByRole('button', { name: '作为今年的提纲' }).click();
  // The wordings of the whole library were never fetched: that is told, and the outline is made without them.
  await expect(page.getByText(/措辞没有取到/)).toBeVisible();
  expect(await outlineToWord(page)).toMatch(/做好防暑降温.*去年：8个/);
});

test('whoever has looked at wordings once has them offline', async ({ page, library }) => {
  await visitImport(page, library);
  await put(page, LAST_YEAR);
  await page.locator('.section-help summary').first().click();
  await expect(page.locator('.section-wordings .tick').first()).toBeVisible();
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/api/wordings.json')))).toBe(true);
  await library.stop();
  await page.goto(`${library.url}/import/`);
  await put(page, LAST_YEAR);
  await page.getByRole('checkbox', { name: '补充库里的做法' }).check();
  expect(await outlineToWord(page)).toMatch(/做好防暑降温.*露天岗位.*去年：8个/);
});

/** One search, and what it needs is kept. */
async function searchOnce(page: Page, library: Library): Promise<void> {
  await page.goto(`${library.url}/search/?q=${FULL.title}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  const indexKept = async () => {
    const { files } = (await (await fetch('/offline.json')).json()) as { files: { url: string; group: string }[] };
    for (const { url } of files) if (/\/search\/[a-z]+\.json$/.test(url) && !(await caches.match(url))) return false;
    return true;
  };
  await expect.poll(() => page.evaluate(indexKept)).toBe(true);
}

test('who has searched once can search offline', async ({ page, library }) => {
  await searchOnce(page, library);
  await library.stop();
  await page.goto(`${library.url}/search/?q=${PUBLIC.title}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
});

test('who has searched once can search where a network answers everything with its own page', async ({ page, library }) => {
  await searchOnce(page, library);
  library.answer(/./, 200, '<p>请先登录</p>');
  await page.locator('main input[name=q]').fill(PUBLIC.title);
  await expect(page.locator('[data-results] a').first()).toHaveText(PUBLIC.title);
});

test('after a search a handful of files is kept, not hundreds', async ({ page, library }) => {
  await page.goto(`${library.url}/search/?q=${FULL.title}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/search/texts.json')))).toBe(true);
  const before = library.asked.length;
  await page.goto(`${library.url}/search/?q=${PUBLIC.title}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  // The same build: nothing of it is fetched for keeping a second time.
  expect(library.asked.slice(before)).not.toContain('/search/texts.json');
  expect(library.asked.filter((path) => path.startsWith('/search/texts/')).length).toBeLessThan(60);
});

for (const [what, status, body] of [
  ['the page of a network that wants a password', 200, '<p>请先登录</p>'],
  ['a gateway in trouble', 502, '<p>502</p>'],
] as const)
  test(`${what} does not take the place of what is kept`, async ({ page, library }) => {
    await visit(page, `${library.url}${VISITED}`);
    library.answer(/^(?!\/sw\.js)/, status, body);
    await page.goto(`${library.url}${VISITED}`);
    // With an error the kept page is shown at once; a page that asks for a password must be seen to be filled in.
    if (status >= 500) await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
    await library.stop();
    await page.goto(`${library.url}${VISITED}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
    await page.getByRole('button', { name: '适老模式' }).click();
    await expect(page.getByRole('button', { name: '适老模式' })).toHaveAttribute('aria-pressed', 'true');
  });

test('the notice of a new version can be put away, and works after another page has let the version in', async ({ page, library }) => {
  await visit(page, `${library.url}${VISITED}`);
  const other = await page.context().newPage();
  await other.goto(`${library.url}${OTHER.path}`);
  library.renew();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const [own, others] = [page, other].map((each) => each.getByRole('region', { name: '网站更新' }));
  await expect(own!).toBeVisible();
  await expect(others!).toBeVisible();
  await own!.getByRole('button', { name: '更新并重新载入' }).click();
  await expect(own!).toBeHidden();
  await other.evaluate(() => Object.assign(window, { atWork: true }));
  await others!.getByRole('button', { name: '更新并重新载入' }).click();
  await other.waitForFunction(() => !('atWork' in window));
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(OTHER.title);
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
  await page.getByRole('button', { name: '先不管' }).click();
  await expect(button).toBeHidden();
  await page.reload();
  await page.evaluate(() => Object.assign(window, { atWork: true }));
  await expect(button).toBeVisible();
  await button.click();
  await page.waitForFunction(() => !('atWork' in window));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(16.5);
  await page.getByRole('button', { name: '适老模式' }).click();
  await expect(page.getByRole('button', { name: '适老模式' })).toHaveAttribute('aria-pressed', 'true');
});

test('the whole library is kept, with size and progress told, and can be cleared', async ({ page, library }) => {
  await page.goto(`${library.url}/offline/`);
  await expect(page.getByText(/^共\d+个文件，约[\d.]+ MB。$/)).toBeVisible();
  await page.getByRole('button', { name: '保存整库供离线使用' }).click();
  await expect(page.getByText(/整库已保存在这台设备上/)).toBeVisible();
  await library.stop();
  await page.goto(`${library.url}${OTHER.path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OTHER.title);
  await page.goto(`${library.url}/search/?q=${PUBLIC.title}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.goto(`${library.url}/offline/`);
  await page.evaluate(() => caches.open('of-another-site'));
  await page.getByRole('button', { name: '清除离线内容' }).click();
  await expect(page.getByText(/离线内容已经清除/)).toBeVisible();
  // Other sites of the same host keep theirs.
  expect(await page.evaluate(() => caches.keys())).toEqual(['of-another-site']);
});

test('a browser that asks the reader before it stores for good is not waited for', async ({ page, library }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => new Promise(() => undefined);
  });
  shorten(library, /./, 20);
  await page.goto(`${library.url}/offline/`);
  await page.getByRole('button', { name: '保存整库供离线使用' }).click();
  await expect(page.getByText(/整库已保存在这台设备上/)).toBeVisible();
});

test('an interrupted copy goes on where it stopped', async ({ page, library }) => {
  shorten(library, /^\/practices\/[^/]+\/$/, 14);
  await page.goto(`${library.url}/offline/`);
  library.fail(/^\/practices\/x/);
  await page.getByRole('button', { name: '保存整库供离线使用' }).click();
  await expect(page.getByText(/没有存完/)).toBeVisible();
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
  await page.goto(`${library.url}/offline/`);
  await page.getByRole('button', { name: '保存整库供离线使用' }).click();
  await expect(page.getByText(/没有存完/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('damaged pieces of the search index heal, too', async ({ page, library }) => {
  await page.goto(`${library.url}/search/?q=${FULL.title}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  const pieces = () =>
    page.evaluate(async () => {
      let count = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) if (/\/pagefind\/|\/search\/.*\.json/.test(request.url)) count += 1;
      }
      return count;
    });
  await expect.poll(pieces).toBeGreaterThan(5);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/\/pagefind\/|\/search\/.*\.json/.test(request.url)) await cache.put(request, new Response('damaged'));
    }
  });
  await page.reload();
  // The damaged pieces are renewed while they fail: asking again is enough.
  await expect(async () => {
    if (await page.getByRole('button', { name: '再试一次' }).isVisible()) await page.reload();
    await expect(page.locator('[data-results] a').first()).toHaveText(FULL.title);
  }).toPass();
});

test('a full device: what fits is kept, the rest is said, and the next attempt goes on from there', async ({ page, library }) => {
  await page.addInitScript(() => {
    const put = Cache.prototype.put;
    let room = sessionStorage.getItem('roomy') ? Infinity : 10;
    Cache.prototype.put = function (...values) {
      if (room <= 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      room -= 1;
      return put.apply(this, values);
    };
    const remove = Cache.prototype.delete;
    Cache.prototype.delete = function (...values) {
      room += 1;
      return remove.apply(this, values);
    };
  });
  shorten(library, /./, 24);
  await page.goto(`${library.url}/offline/`);
  await page.getByRole('button', { name: '保存整库供离线使用' }).click();
  await expect(page.getByText(/设备上的空间不够，没有存完/)).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('roomy', '1'));
  await page.reload();
  await expect(page.getByText(/^有\d+个文件是新的或更新过/)).toBeVisible();
  await page.getByRole('button', { name: '更新' }).click();
  await expect(page.getByText(/整库已保存在这台设备上/)).toBeVisible();
});

test('a service worker that may store nothing stands in nobody’s way', async ({ page, library }) => {
  library.precede(`
    const refuse = () => Promise.reject(new DOMException('refused', 'QuotaExceededError'));
    for (const name of ['open', 'match', 'has', 'keys', 'delete']) CacheStorage.prototype[name] = refuse;
    IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };
  `);
  await page.goto(`${library.url}${VISITED}`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const path of [OTHER.path, `/search/?q=${PUBLIC.title}`, '/compose/', '/offline/']) {
    await page.goto(`${library.url}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
  }
  await page.goto(`${library.url}/search/?q=${PUBLIC.title}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
});

test('a browser without caches or service workers reads, searches and is told why it keeps nothing', async ({ page, library }) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    delete (window as { caches?: unknown }).caches;
  });
  await page.goto(`${library.url}/search/?q=${FULL.title}`);
  await expect(page.locator('[data-results] a').first()).toHaveText(FULL.title);
  await page.goto(`${library.url}/offline/`);
  await expect(page.getByText('不支持离线保存')).toBeVisible();
  await expect(page.getByRole('button', { name: '保存整库供离线使用' })).toBeHidden();
});

test('a private window that refuses all storage: reading, search, drafts by copying', async ({ page, library }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(`${library.url}${VISITED}`);
  await page.getByRole('button', { name: '适老模式' }).click();
  await expect(page.getByRole('button', { name: '适老模式' })).toHaveAttribute('aria-pressed', 'true');
  await page.locator('#w1 [data-collect]').click();
  await expect(page.getByText('没有收进：浏览器不让本站保存。可以复制。')).toBeVisible();
  await page.goto(`${library.url}/search/?q=${FULL.title}`);
  await expect(page.locator('[data-results] a').first()).toHaveText(FULL.title);
  await page.goto(`${library.url}/compose/`);
  await expect(page.getByRole('textbox', { name: '标题' })).toBeVisible();
});
