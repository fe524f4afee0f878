import type { Page } from '@playwright/test';
import { SITE } from '../site.ts';
import { FULL, SUMMARY } from './entries.ts';
import { expect, test } from './guarded.ts';

/** Pages of A4 that a page prints on, and whether each is of that size, in points. */
function sheets(pdf: Buffer): { count: number; a4: boolean } {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    count: boxes.length,
    a4: boxes.every(([, width, height]) => Math.abs(Number(width) - 595) < 2 && Math.abs(Number(height) - 842) < 2),
  };
}

const shown = (page: Page, selector: string) => page.locator(selector).filter({ visible: true });

for (const [name, path, most, facts] of [
  ['a practice', FULL.path, 3, '#facts'],
  ['a summary', SUMMARY.path, 6, '.facts-side'],
] as const)
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
    });

    test('prints on sheets of A4, and on no more of them than it needs', async ({ page }) => {
      const { count, a4 } = sheets(await page.pdf({ preferCSSPageSize: true }));
      expect(a4).toBe(true);
      expect(count).toBeGreaterThan(1);
      expect(count).toBeLessThanOrEqual(most);
    });

    test('prints its text and where it comes from, and nothing to press', async ({ page }) => {
      await expect(shown(page, 'button, input, .site-nav, .breadcrumbs, .skip-link, share-box, draft-counter, .toc')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // The address stands on the sheet, since a printed link cannot be followed.
      await expect(shown(page, '.print-only')).toContainText(`${SITE.url}${path}`);
      await expect(shown(page, facts)).toHaveCount(1);
    });

    test('nothing is wider than the sheet, and what belongs together stays together', async ({ page }) => {
      // 210 mm less the margins of 24 mm, at 96 dots an inch.
      await page.setViewportSize({ width: 612, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(612);
      const broken = await page.evaluate(
        () =>
          [...document.querySelectorAll('main h2, main h3')].filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid').length,
      );
      expect(broken).toBe(0);
      const kept = 'main p, main li, main tr, main .wording, main .doubt';
      const cut = await page.evaluate(
        (selector) => [...document.querySelectorAll(selector)].filter((block) => getComputedStyle(block).breakInside !== 'avoid').length,
        kept,
      );
      expect(cut).toBe(0);
    });

    test('is black on white, also in the dark', async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      });
      expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    });
  });

test('a printed search says what was asked, how much there is and where, and nothing to press; nothing of it is an empty sheet', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent(FULL.title)}`);
  await page.locator('site-search[data-state=done]').waitFor();
  const total = await page.locator('.tabs [aria-pressed=true] .count').textContent();
  await page.emulateMedia({ media: 'print' });
  const said = shown(page, '[data-printed]');
  await expect(said).toContainText(`搜索“${FULL.title}”`);
  await expect(said).toContainText(`${new URL(page.url()).origin}/search/?q=${FULL.title}`);
  await expect(shown(page, '.search-status')).toContainText(`找到${total ?? ''}条`);
  await expect(shown(page, 'main :is(button, input, select, .tabs, .search-facets)')).toHaveCount(0);
  await page.setViewportSize({ width: 612, height: 3000 });
  expect(await page.locator('.page').evaluate((main) => getComputedStyle(main).minHeight)).toBe('0px');
});
