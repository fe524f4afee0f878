import type { Page } from '@playwright/test';
import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';
import { PAGES } from './pages.ts';

const PHONE = { width: 360, height: 740 };
const box = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!;

test('a phone shows where one is, what it is, what stands behind it and the first step, with the tools at the thumb', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(FULL.path);
  // One row: the height of a target and a little air.
  expect((await box(page, '.site-header')).height).toBeLessThanOrEqual(64);
  const step = await box(page, '#how ~ ol > li >> nth=0');
  const bar = await box(page, '.entry-actions');
  expect(step.y).toBeLessThan(bar.y);
  expect(bar.y + bar.height).toBe(PHONE.height);
  await page.getByRole('link', { name: '目录' }).click();
  await page.locator('#contents').getByRole('link', { name: '数字' }).click();
  await expect(page).toHaveURL(/#figures$/);
  await expect(page.locator('#contents')).toBeHidden();
});

test('each fact of the strip leads to what it counts', async ({ page }) => {
  await page.goto(FULL.path);
  for (const link of await page.locator('.fact-strip a').all()) {
    await link.click();
    await expect(page.locator(':target')).toBeInViewport();
  }
});

test('on a wide screen the wordings stand beside the text, whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(FULL.path);
  const [text, side] = [await box(page, '#how'), await box(page, '#wordings')];
  expect(side.x).toBeGreaterThan(text.x + text.width);
  for (const selector of ['#wordings', '.entry-aside']) {
    const cut = await page.locator(selector).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(cut, selector).toBeLessThanOrEqual(0);
  }
});

test('适老模式 on a phone: the header leaves the screen to the page, and nothing stands side by side', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('reading', 'easy');
  });
  await page.setViewportSize(PHONE);
  for (const path of [PAGES.首页, PAGES.做法, PAGES.做法列表, PAGES.措辞]) {
    await page.goto(path);
    expect((await box(page, '.site-header')).height, path).toBeLessThanOrEqual(130);
  }
  await page.goto(PAGES.首页);
  const lefts = await page
    .locator('.task-list li, .field-grid li')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
});

test('what the page as a whole collects is what it says: every wording and every figure', async ({ page }) => {
  await page.goto(FULL.path);
  const button = page.locator('.entry-actions [data-collect]');
  const [wordings, figures] = [await page.locator('#wordings .wording').count(), await page.locator('#figures tbody tr').count()];
  await expect(button).toHaveAttribute('title', `收进这一页的${wordings}条措辞、${figures}个数字`);
  await button.click();
  await expect(page.locator('[data-said]')).toHaveText(`已收进草稿：${wordings}条措辞、${figures}个数字，共${wordings + figures}条。`);
});
