import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { NEXT, SITE } from '../../scripts/fixture-sites/sites.ts';
import { host } from '../../scripts/serve/host.ts';
import { FULL, OTHER, PUBLIC } from './entries.ts';
import { expect, test as base } from './guarded.ts';
import { openSet } from './opened.ts';
import { wordParagraphs } from './word-paragraphs.ts';

/** What the next build has and the first has not (scripts/fixture-sites/next-library.ts). */
const NEW = { alias: '金榜题名钱', text: '发一笔助学金' };

/** A site whose next build takes the place of the first one, as a deployment does: both are real builds of different libraries. */
interface Deployed {
  url: string;
  deploy: () => void;
  stop: () => Promise<void>;
}

const test = base.extend<{ site: Deployed }>({
  site: async ({ guard }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
    const dist = join(folder, 'dist');
    symlinkSync(resolve(SITE.dist), dist);
    const server = host(dist);
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    guard.origins.add(url);
    const stop = () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      });
    await use({
      url,
      stop,
      deploy: () => {
        symlinkSync(resolve(NEXT.dist), `${dist}.next`);
        renameSync(`${dist}.next`, dist);
      },
    });
    await stop();
    rmSync(folder, { recursive: true });
    // That a script is gone is what the page tells the reader; the browser tells it as well.
    guard.faults.splice(0, guard.faults.length, ...guard.faults.filter((fault) => !/dynamically imported/.test(fault)));
  },
});

/** How often the page is loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

const results = (page: Page) => page.locator('[data-results] a');

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('site-search input[name=q]').fill(query);
  await page.keyboard.press('Enter');
}

for (const [what, first] of [
  ['before anything is typed', undefined],
  ['after a first search', PUBLIC.title],
] as const)
  test(`search, ${what}: the page goes on with the next build, loaded anew once at most, and mixes nothing`, async ({ page, site }) => {
    const named = page.waitForResponse(/lexicon\.json/);
    await page.goto(`${site.url}/search/${first ? `?q=${first}` : ''}`);
    await page.locator('site-search input[name=q]').focus();
    await named;
    if (first) await expect(results(page).first()).toContainText(first);
    const loads = countLoads(page);
    site.deploy();
    await ask(page, NEW.alias);
    // What was fetched before may answer on, as the first build did; the page may be loading itself anew just now.
    if (first) await page.reload().catch(() => undefined);
    await expect(results(page).first()).toContainText(FULL.title);
    // Once by itself, and once by the reader.
    expect(loads()).toBeLessThanOrEqual(first ? 2 : 1);
    await ask(page, PUBLIC.title);
    await expect(results(page).first()).toContainText(PUBLIC.title);
  });

test('a draft: what went with the old build is said, the draft is kept, and after loading anew the Word file comes', async ({
  page,
  site,
}) => {
  await page.goto(site.url + FULL.path);
  await openSet(page, 'w1');
  await page.locator('#w1 [data-collect]').click();
  await expect(page.locator('[data-count]')).toHaveText('1');
  await page.goto(`${site.url}/compose/`);
  await expect(page.locator('.node-text').first()).toBeAttached();
  await page.getByLabel('标题', { exact: true }).fill('换了一版还在');
  site.deploy();
  await page.getByRole('button', { name: '下载 Word' }).click();
  await expect(page.locator('[data-said]').last()).toContainText('网站更新过，请重新载入（草稿已保存）');
  await page.reload();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('换了一版还在');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  expect((await wordParagraphs(await waiting)).map(({ text }) => text).join()).toContain('换了一版还在');
});

test('a link: the next page is of the next build, with its look and its scripts, and so is the one that back leads to', async ({
  page,
  site,
}) => {
  await page.goto(site.url + OTHER.path);
  site.deploy();
  await page.locator(`main a[href$="${FULL.path}"]`).first().click();
  await expect(page.locator('main')).toContainText(NEW.text);
  await page.getByRole('button', { name: '适老模式' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-reading', 'easy');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OTHER.title);
});

test('a page that stayed open: a part that went with the old build is said, with a button that loads it anew', async ({ page, site }) => {
  await page.goto(site.url + OTHER.path);
  site.deploy();
  await page.locator('input[name=q]').first().focus();
  const notice = page.getByRole('region', { name: '网站更新' });
  await expect(notice).toContainText('网站更新过');
  await notice.getByRole('button', { name: /重新载入/ }).click();
  await expect(notice).toBeHidden();
  await page.locator('input[name=q]').first().pressSequentially('海燕');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the library that was kept whole says what is new, fetches it, and shows it without a network', async ({ page, site }) => {
    await page.goto(`${site.url}/offline/`);
    await page.getByRole('button', { name: '保存整库供离线使用' }).click();
    await expect(page.getByText(/整库已保存在这台设备上/)).toBeVisible();
    site.deploy();
    await page.reload();
    await expect(page.getByText(/^有\d+个文件是新的或更新过/)).toBeVisible();
    await page.getByRole('button', { name: '更新', exact: true }).click();
    await expect(page.getByText(/整库已保存在这台设备上/)).toBeVisible();
    await site.stop();
    await page.goto(site.url + FULL.path);
    await expect(page.locator('main')).toContainText(NEW.text);
    await page.goto(`${site.url}/search/?q=${NEW.alias}`);
    await expect(results(page).first()).toContainText(FULL.title);
  });
});
