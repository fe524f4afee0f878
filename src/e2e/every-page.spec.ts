import type { Page } from '@playwright/test';
import { axeFaults, bringAxe } from './axe.ts';
import { expect, test } from './guarded.ts';
import { openMenu } from './opened.ts';
import { overflowing } from './overflowing.ts';
import { PAGES } from './pages.ts';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another set of tokens can break. */
const OF_TOKENS = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];
/** Of what is built alike, so many are looked at; of children of one parent at most so many. */
const ALIKE = 3;
const ROWS = 12;
const WALKS = 4;
const NARROW = { width: 360, height: 740 };
/** 1280 px at 400 % (WCAG 1.4.10). */
const ENLARGED = { width: 320, height: 256 };

/** Landmarks without a name of their own, and names that say a thing twice or in no Chinese. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (element: Element) => element.getAttribute('aria-label') ?? '';
    for (const region of document.querySelectorAll('nav, aside, [role=region], [role=group], [role=toolbar]'))
      if (nameOf(region) === '' && !region.hasAttribute('aria-labelledby')) found.push(`没有名称：${region.outerHTML.slice(0, 80)}`);
    for (const element of document.querySelectorAll('[aria-label]')) {
      const name = nameOf(element);
      if (!/\p{Script=Han}/u.test(name)) found.push(`不是中文：${name}`);
      if (/(\p{Script=Han}{2,})\1/u.test(name)) found.push(`说了两遍：${name}`);
    }
    const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter((heading) => (heading as HTMLElement).offsetParent);
    if (headings.filter(({ tagName }) => tagName === 'H1').length !== 1) found.push('一级标题不是一个');
    headings.reduce((above, { tagName, textContent }) => {
      const level = Number(tagName[1]);
      if (level > above + 1) found.push(`标题跳级：${textContent}`);
      return level;
    }, 0);
    if (document.querySelectorAll('main').length !== 1) found.push('main 不是一个');
    return found;
  });

const everything = (page: Page) => axeFaults(page, { runOnly: ALL });
const tokens = (page: Page) => axeFaults(page, { runOnly: { type: 'rule', values: OF_TOKENS } });

/** Origins other than the page's own that it asked for anything. */
const foreign = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((url) => !url.startsWith(location.origin)),
  );

async function shorten(page: Page): Promise<void> {
  // Rows of a long list are alike; axe takes a second for every hundred of them, and there are five looks.
  await page.evaluate(
    ({ alike, rows }) => {
      /** Elements, classes and names of attributes of a row: all that its rules of style and of access hang on, but for the words. */
      const shape = (element: Element): string =>
        `${element.tagName}.${element.className}[${element.getAttributeNames().join()}](${[...element.children].map(shape).join()})`;
      for (const parent of document.querySelectorAll('main, main *')) {
        const met = new Map<string, number>();
        for (const [place, child] of [...parent.children].entries()) {
          const built = shape(child);
          const before = met.get(built) ?? 0;
          met.set(built, before + 1);
          if (place >= rows || before >= alike) child.remove();
        }
      }
    },
    { alike: ALIKE, rows: ROWS },
  );
}

/** Links that stand alone and are lower than the 24 px of WCAG 2.5.8, in the lowest face that a reader may have (Arial, 1.15 em). */
const smallLinks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main a[href], footer a[href]')]
      .filter((link) => link.closest('p, li, dd, td, th, span, div')?.textContent?.trim() === link.textContent?.trim())
      .map((link) => {
        const { display, fontSize, paddingTop, paddingBottom } = getComputedStyle(link);
        const { height } = link.getBoundingClientRect();
        const lowest = 1.15 * parseFloat(fontSize) + parseFloat(paddingTop) + parseFloat(paddingBottom);
        return { link, height: height > 0 && display === 'inline' ? lowest : height };
      })
      .filter(({ height }) => height > 0 && height < 24)
      .map(({ link, height }) => `${height} ${link.outerHTML.slice(0, 90)}`),
  );

/** Headings that are printed, and those of them that a sheet may end with. */
const printedHeadings = (page: Page) =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4, h5, h6)')].filter(({ offsetParent }) => offsetParent);
    const free = headings.filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid');
    return { count: headings.length, free: free.map(({ tagName, textContent }) => `${tagName} ${textContent}`) };
  });

/** One visit: what is looked at changes with the window and the colours, not with the page. @returns headings that it prints */
async function look(page: Page, name: string, path: string): Promise<number> {
  const none = (found: readonly string[], what: string) => {
    expect.soft(found, `${name}: ${what}`).toEqual([]);
  };
  await page.emulateMedia({ colorScheme: 'light' });
  const response = await page.goto(path);
  expect.soft(response?.status(), name).toBe(name === '没有这一页' ? 404 : 200);
  // Search results come after the page.
  if (path.includes('?q=')) await expect(page.locator('[data-results] a').first(), name).toBeVisible();
  none(await faults(page), 'landmarks have names, headings follow in order');
  none(await smallLinks(page), 'a link that stands alone is a target of 24 px, down to the smallest print');
  const reading = page.getByRole('button', { name: '适老模式' });
  const wide = page.viewportSize();

  await page.emulateMedia({ media: 'print' });
  const printed = await printedHeadings(page);
  none(printed.free, 'a printed heading stays with what it stands over, of whatever level');
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize(NARROW);
  none(await smallLinks(page), 'narrow: a link that stands alone is a target of 24 px, down to the smallest print');
  await page.setViewportSize(ENLARGED);
  none(await overflowing(page), 'at 400 %');
  // In a narrow window it stands behind 菜单.
  await openMenu(page);
  await reading.click();
  none(await overflowing(page), 'at 400 %, 适老模式');
  await reading.click();
  if (wide) await page.setViewportSize(wide);

  await shorten(page);
  none(await everything(page), 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  none(await tokens(page), 'dark');
  await reading.click();
  none(await tokens(page), '适老模式, dark');
  await page.emulateMedia({ colorScheme: 'light' });
  none(await tokens(page), '适老模式, light');
  await reading.click();
  // Colours do not change with the width, what is shown and how it folds does.
  await page.setViewportSize(NARROW);
  none(await faults(page), 'narrow: landmarks and headings');
  none(await everything(page), 'narrow');
  if (wide) await page.setViewportSize(wide);

  none(await foreign(page), 'asks nobody else');
  expect.soft(await page.evaluate(() => document.cookie), name).toBe('');
  return printed.count;
}

// A window for each page would cost as much as half of what is looked at in it; in one walk the pages could not be shared out.
for (let walk = 0; walk < WALKS; walk += 1) {
  const pages = Object.entries(PAGES).filter((_, place) => place % WALKS === walk);
  test(`${pages.map(([name]) => name).join('、')}: asks nobody else, stays within 400 %, keeps printed headings with their text, and axe finds nothing, wide or narrow, in light, dark and 适老模式`, async ({
    page,
    context,
  }) => {
    await bringAxe(page);
    let printed = 0;
    for (const [name, path] of pages) await test.step(name, async () => (printed += await look(page, name, path)));
    expect(printed).toBeGreaterThan(50 / WALKS);
    expect(await context.cookies()).toEqual([]);
  });
}

test('axe is really asked: an image without words is told', async ({ page }) => {
  await page.goto(PAGES.离线使用);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await everything(page)).join()).toContain('image-alt');
});
