import type { BrowserContext, Page } from '@playwright/test';
import { BARE, originOf, SITE } from '../../scripts/fixture-sites/sites.ts';
import { PAGES } from './pages.ts';
import { expect, test } from './guarded.ts';
import { openSharedWindow } from './shared-window.ts';

// One after the other, in one worker: each of the first three leaves something, and the next one looks for it.
test.describe.configure({ mode: 'serial' });

const ADDRESSES = [`${originOf(SITE)}${PAGES.关于}`, `${originOf(BARE)}${BARE.base}`];
let last: BrowserContext;

test.beforeEach(({ guard }) => {
  guard.origins.add(originOf(BARE));
});

/** All that a page can have kept, by sort, and what the window answers it. */
const found = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    files: (await Array.fromAsync((await navigator.storage.getDirectory()).keys())) as string[],
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
    history: history.length,
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
    online: navigator.onLine,
    year: new Date().getFullYear() === 2001,
    script: 'left' in window,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    width: innerWidth,
  }));

const NOTHING = {
  cookies: '',
  local: {},
  session: {},
  databases: [],
  caches: [],
  files: [],
  workers: 0,
  name: '',
  clipboard: 'prompt',
  online: true,
  year: false,
  script: false,
  dark: false,
};

async function expectNothing(page: Page): Promise<void> {
  const width = page.viewportSize()?.width;
  for (const [place, address] of ADDRESSES.entries()) {
    await page.goto(address);
    expect(await found(page), address).toEqual({ ...NOTHING, width, history: place + 2 });
  }
}

/** Leaves something of every sort, and has it written as the page goes. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.cookie = 'left=1; max-age=9999';
    localStorage.setItem('left', '1');
    sessionStorage.setItem('left', '1');
    window.name = 'left';
    await new Promise((resolve) => {
      const opening = indexedDB.open('left', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('left', { autoIncrement: true });
      // The database stays open.
      opening.onsuccess = resolve;
      Object.assign(window, { opening });
    });
    await caches.open('left');
    await (await navigator.storage.getDirectory()).getFileHandle('left', { create: true });
    window.addEventListener('pagehide', () => {
      localStorage.setItem('left too', '1');
      const { result } = (window as unknown as { opening: IDBOpenDBRequest }).opening;
      result.transaction('left', 'readwrite').objectStore('left').add('left too');
    });
  });
}

test('what a test leaves in the storage of any site, and its open pages', async ({ page, context }) => {
  await expectNothing(page);
  for (const address of ADDRESSES) {
    const opened = await context.newPage();
    await opened.goto(address);
    await leave(opened);
    expect(await found(opened)).toMatchObject({
      cookies: 'left=1',
      local: { left: '1' },
      databases: ['left'],
      caches: ['left'],
      files: ['left'],
    });
    await opened.emulateMedia({ colorScheme: 'dark' });
  }
  await page.setViewportSize({ width: 400, height: 400 });
  last = context;
});

test('is not there for the next test, in the same window', async ({ page, context }) => {
  expect(context).toBe(last);
  await expectNothing(page);
  last = context;
});

test('what a test does to the window itself', async ({ page, context }) => {
  expect(context).toBe(last);
  await context.grantPermissions(['clipboard-read']);
  await page.clock.setFixedTime(new Date('2001-05-05T10:00:00+08:00'));
  await context.addInitScript('window.left = true');
  await page.goto(ADDRESSES[0]!);
  expect(await found(page)).toMatchObject({ clipboard: 'granted', year: true, script: true });
  await context.setOffline(true);
});

test('has the next test be given another window', async ({ page, context }) => {
  expect(context).not.toBe(last);
  await expectNothing(page);
});

test.describe('where service workers are let in', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a service worker that a test leaves at work', async ({ page, context }) => {
    await page.goto(ADDRESSES[0]!);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual([]);
    last = context;
  });

  test('is not there for the next test, which has another window', async ({ page, context }) => {
    expect(context).not.toBe(last);
    // A page that asks for none.
    const response = await page.goto('/robots.txt');
    expect(response?.fromServiceWorker()).toBe(false);
    expect(await found(page)).toMatchObject({ workers: 0, caches: [], databases: [], local: {} });
  });
});

test('what a page writes in its last moment is cleared too', async ({ browser, baseURL }) => {
  const window = await openSharedWindow(browser, baseURL ?? '');
  for (let round = 0; round < 40; round += 1) {
    const page = await window.context.newPage();
    await page.goto('/favicon.svg');
    expect(await page.evaluate(() => Object.keys(localStorage)), `round ${round}`).toEqual([]);
    await page.evaluate(async () => {
      let writings = 0;
      await new Promise<void>((resolve) => {
        setInterval(() => {
          for (let entry = 0; entry < 200; entry += 1) localStorage.setItem(`left-${entry}`, `${writings} ${'x'.repeat(1000)}`);
          writings += 1;
          if (writings === 3) resolve();
        });
      });
    });
    expect(await window.clear()).toBe(true);
  }
  await window.context.close();
});
