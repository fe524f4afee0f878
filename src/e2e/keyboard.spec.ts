import type { Page } from '@playwright/test';
import { FIELD, FULL } from './entries.ts';
import { expect, test } from './guarded.ts';

/** Tabs until the named control has the focus. @param selector what it must also match */
async function tabTo(page: Page, name: RegExp, selector = '*'): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate((wanted) => {
      const here = document.activeElement;
      return here?.matches(wanted) ? (here.getAttribute('aria-label') ?? here.textContent) : '';
    }, selector);
    if (name.test(text.trim())) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto(FULL.path);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('browse: front page, field, practice, source', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, new RegExp(`^${FIELD.label}`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FIELD.label);
  await tabTo(page, new RegExp(`^${FULL.title}$`), 'h3 a');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
});

test('find wording: type, walk the results with the arrows, open one', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, /^搜索做法/);
  await page.keyboard.type(FULL.title);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.locator('site-search input[type=search]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-results] a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/(?:practices|summaries)\//);
});

test('filters of the list answer to the keyboard', async ({ page }) => {
  await page.goto('/practices/');
  await page.getByLabel('单位类型').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/org=/);
});

test('适老模式 is switched by the keyboard', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, /^适老模式$/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '适老模式' })).toHaveAttribute('aria-pressed', 'true');
});

test('the focus is always seen', async ({ page }) => {
  await page.goto(FULL.path);
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'body';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? '' : element.outerHTML.slice(0, 100);
    });
    if (seen === 'body') break;
    expect(seen).toBe('');
  }
});
