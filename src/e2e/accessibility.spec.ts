import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded.ts';
import { PAGES } from './pages.ts';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another set of tokens can break. */
const OF_TOKENS = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];
const ROWS = 12;

function report({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}：${html}\n${failureSummary}`));
}

const everything = async (page: Page) => report(await new AxeBuilder({ page }).withTags(ALL).analyze());
const tokens = async (page: Page) => report(await new AxeBuilder({ page }).withRules(OF_TOKENS).analyze());

async function open(page: Page, name: string, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status()).toBe(name === '没有这一页' ? 404 : 200);
  // Search results come after the page.
  if (path.includes('?q=')) await expect(page.locator('[data-results] a').first()).toBeVisible();
  // Rows of a long list are alike; axe takes a second for every hundred of them.
  await page.evaluate((rows) => {
    for (const parent of document.querySelectorAll('main, main *')) for (const child of [...parent.children].slice(rows)) child.remove();
  }, ROWS);
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: axe finds nothing in light, dark and 适老模式`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, name, path);
    expect(await everything(page), 'light').toEqual([]);
    // Colours do not change with the width.
    if (isMobile) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await tokens(page), 'dark').toEqual([]);
    await page.getByRole('button', { name: '适老模式' }).click();
    expect(await tokens(page), '适老模式, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await tokens(page), '适老模式, light').toEqual([]);
  });
}
