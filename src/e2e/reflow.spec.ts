import { expect, test } from './guarded.ts';
import { overflowing } from './overflowing.ts';
import { PAGES } from './pages.ts';

/** A desk and a phone. */
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

test('text set wider by the reader is not cut off', async ({ page }) => {
  await page.goto(PAGES.做法);
  // The values of WCAG 1.4.12.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
      element.style.lineHeight = '1.5';
    }
  });
  for (const window of WINDOWS) {
    await page.setViewportSize(window);
    expect(await overflowing(page)).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) => getComputedStyle(element).overflow === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        .filter((element) => !element.closest('.visually-hidden'))
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
  }
});

test('nothing moves where the reader asks for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [PAGES.首页, PAGES.做法, PAGES.搜索结果]) {
    await page.goto(path);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  }
});

test('forced colours keep the borders of fields and the mark of the current section', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(PAGES.做法);
  const border = await page.getByLabel('搜索做法、措辞和总结').evaluate((element) => getComputedStyle(element).borderTopStyle);
  expect(border).toBe('solid');
  const line = await page.locator('.site-nav [aria-current]').evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(line).toBe('underline');
});

test('targets are at least 44 px high where they are not links in running text', async ({ page }) => {
  for (const path of [PAGES.首页, PAGES.做法, PAGES.做法列表, PAGES.搜索结果]) {
    await page.goto(path);
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, select, input, summary, .site-nav a, .site-name')]
          // A tick is pressed by its whole label.
          .map((element) => (element.matches('[type=checkbox]') ? (element.closest('label') ?? element) : element))
          .filter((element) => (element as HTMLElement).offsetParent && element.getBoundingClientRect().height < 43.5)
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      expect(small, `${path} ${window.width}`).toEqual([]);
    }
  }
});
