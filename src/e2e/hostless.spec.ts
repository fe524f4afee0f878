import { existsSync, readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { NEXT, originOf } from '../../scripts/fixture-sites/sites.ts';
import { listFiles } from '../settings/list-files.ts';
import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';
import { PAGES } from './pages.ts';

// A site that nobody has told its address: it must not send anybody to the host that stands in for it.
const ORIGIN = originOf(NEXT);
const HOST = 'binhai.example';
/** What would send somebody to an address of its own. */
const HOSTED =
  'link[rel=canonical], meta[property="og:url"], meta[property="og:image"], meta[itemprop=image], script[type="application/ld+json"], share-box img';

test.use({ baseURL: ORIGIN });

test('on every page: no canonical address, card or code, and the host that stands in is nowhere to be seen', async ({ page }) => {
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(path);
    const found = await page.evaluate(
      ({ selector }) => ({
        tags: [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML),
        html: document.documentElement.outerHTML,
      }),
      { selector: HOSTED },
    );
    expect.soft(found.tags, name).toEqual([]);
    expect.soft(found.html, name).not.toContain(HOST);
  }
});

test('what is shared is the address at which the page was found', async ({ page }) => {
  await page.goto(FULL.path);
  await page.getByText('分享和引用').click();
  const box = page.locator('details.share share-box');
  await expect(box.locator('[data-link]')).toHaveText(ORIGIN + FULL.path);
  await expect(box.locator('[data-citation]')).toContainText(`${ORIGIN}${FULL.path} ，`);
});

test('no file of the site names a host, and there are no codes', () => {
  const read = (path: string) => readFileSync(`${NEXT.dist}/${path}`);
  const texts = listFiles(NEXT.dist).filter((path) => /\.(?:xml|txt|md|json|ics|webmanifest|html)$/.test(path));
  expect(texts.length).toBeGreaterThan(100);
  for (const path of texts) {
    const text = read(path).toString();
    // The ids of a calendar's items are unique in the world by a host's name (RFC 7986, 5.3); they lead nowhere.
    const told = path.endsWith('.ics') ? text.replaceAll(`@${HOST}`, '') : text;
    expect(told, path).not.toContain(HOST);
  }
  // A path would be refused there: search engines take whole addresses only.
  expect(read('robots.txt').toString()).not.toContain('Sitemap');
  const parts = unzipSync(read(`practices/${FULL.id}.docx`));
  expect(Object.keys(parts).length).toBeGreaterThan(3);
  for (const [name, bytes] of Object.entries(parts)) expect(strFromU8(bytes), name).not.toContain(HOST);
  expect(existsSync(`${NEXT.dist}/qr`)).toBe(false);
});
