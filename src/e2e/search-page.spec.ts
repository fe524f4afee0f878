import type { Locator, Page } from '@playwright/test';
import { STRANGE } from '../../scripts/bench-search/pauses.ts';
import { FIELD as CATEGORY, FULL, PUBLIC, QUERY } from './entries.ts';
import { expect, test } from './guarded.ts';

const FIELD = '搜索做法、措辞和总结';

/** How many results the page says it has found; what only touches on the query is told beside them. */
async function told(page: Page): Promise<number> {
  const text = (await page.getByRole('status').first().textContent()) ?? '';
  return Number(/^找到(\d+)条(?:，另有\d+条只沾边)?$/.exec(text)?.[1]);
}

test('a slip is read as what was meant, and there is a way back', async ({ page }) => {
  await page.goto(`/search/?q=${PUBLIC.slip}`);
  await expect(page.locator('[data-notes]')).toContainText(`按“${PUBLIC.title}”搜索`);
  await expect(page.locator('[data-results] h2').first()).toContainText(PUBLIC.title);
  await page.getByRole('button', { name: `仍搜“${PUBLIC.slip}”` }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(page.locator('[data-notes]')).not.toContainText('按“');
});

test('nothing fits: it is said, and the fields are there', async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.none}`);
  await expect(page.getByRole('status').first()).toContainText(`没有找到“${QUERY.none}”`);
  await expect(page.locator('[data-results] li')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '领域' })).toBeVisible();
});

test('a concept that no result covers is named', async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.half}`);
  await expect(page.getByRole('status').first()).toContainText('库里没有讲“区块链');
  // The name beside it is found all the same.
  await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
});

test('tabs and facets count what they leave, and combine', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.wide}`);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const counted = async (button: Locator) => Number((await button.locator('.count').textContent()) ?? '0');
  const tabs = page.locator('[data-tabs] button:visible');
  const [all, ...parts] = await Promise.all((await tabs.all()).map(counted));
  expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
  for (const name of ['做法', '措辞']) {
    const tab = page.locator(`button[data-type=${name}]`);
    const promised = await counted(tab);
    await tab.click();
    await expect.poll(() => told(page)).toEqual(promised);
    await expect(page.locator('[data-results] > li').first()).toBeVisible();
  }
  const filters = page.locator('[data-filters]');
  if (await filters.isVisible()) await filters.click();
  const value = page.locator('[data-group=category] button').first();
  const left = await counted(value);
  await value.click();
  await expect.poll(() => told(page)).toEqual(left);
  await expect(value).toHaveAttribute('aria-pressed', 'true');
  // The address names it as its own page does, by an id.
  const [, id = ''] = /[?&]category=([a-z-]+)$/.exec(page.url()) ?? [];
  expect((await page.request.get(`/categories/${id}/`)).status()).toBe(200);
  await value.click();
  await expect(value).toHaveAttribute('aria-pressed', 'false');
});

test('an address that names a field by its label, as they once did, narrows as one that names its id', async ({ page }) => {
  for (const category of [CATEGORY.id, CATEGORY.label]) {
    await page.goto(`/search/?q=${QUERY.wide}&category=${category}`);
    await expect(page.locator('[data-group=category] [aria-pressed=true]')).toHaveAttribute('data-value', CATEGORY.id);
  }
});

test('where one practice is named, a card says what it is, how it is done, what it comes to and which law stands behind it', async ({
  page,
}) => {
  await page.goto(`/search/?q=${FULL.title}`);
  const card = page.locator('[data-results] > .answer');
  await expect(card.locator('.answer-steps li').first()).toBeVisible();
  await expect(card.locator('.hit-best.is-wording')).toBeVisible();
  await expect(card.getByRole('link', { name: /^数字：/ })).toHaveAttribute('href', `${FULL.path}#figures`);
  const law = card.getByRole('link', { name: /^依据：《.+》第.+条/ });
  await law.click();
  await expect(page).toHaveURL(/\/laws\/[a-z-]+\/#a\d+$/);
  await expect(page.locator(':target')).toBeVisible();
});

test('the wordings tab holds the wordings that match; the others of their practice stand closed below', async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.wide}&type=措辞`);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  for (const hit of await page.locator('[data-results] > li').all()) await expect(hit.locator('mark').first()).toBeVisible();
  const others = page.locator('[data-results] details').first();
  await expect(others.locator('.hit-text').first()).toBeHidden();
  await others.locator('summary').click();
  await expect(others.getByRole('button', { name: '复制' }).first()).toBeVisible();
});

test('on a phone the first result stands high, and filters are behind one button', { tag: '@phone' }, async ({ page, isMobile }) => {
  test.skip(!isMobile);
  await page.goto(`/search/?q=${QUERY.many}`);
  const first = page.locator('[data-results] > li').first();
  await expect(first).toBeVisible();
  const top = await page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
  expect(((await first.boundingBox())?.y ?? 999) - top).toBeLessThan(300);
  await expect(page.locator('[data-facets]')).toBeHidden();
  await page.locator('[data-filters]').click();
  await page.locator('[data-group=org] button').first().click();
  await expect(page.locator('[data-filters] .count')).toHaveText('1');
});

test('back leads to the same results at the same place', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.wide}`);
  await page.locator('[data-more]').click();
  const last = page.locator('[data-results] > li').nth(11);
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  const count = await page.locator('[data-results] > li').count();
  await last.locator('h2 a').click();
  await expect(page.locator('site-search')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[data-results] > li')).toHaveCount(count);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 80);
});

test('suggestions hide no result and never repeat what is typed', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`/search/?q=${FULL.title}`);
  const first = page.locator('[data-results] > li').first();
  await expect(first).toBeVisible();
  await page.getByLabel(FIELD).fill(FULL.title.slice(0, 2));
  const popup = page.locator('.suggestions');
  await expect(popup).toBeVisible();
  // The list is drawn anew while one types: for a moment its first item may not be there.
  const overlap = async () => {
    const [list, result] = await Promise.all([popup.boundingBox(), first.boundingBox()]);
    return list && result ? list.y + list.height - result.y : Infinity;
  };
  await expect.poll(overlap).toBeLessThanOrEqual(0);
  await page.getByLabel(FIELD).fill(FULL.title);
  await expect(page.getByRole('option', { name: new RegExp(`^${FULL.title}`) })).toHaveCount(0);
});

test('papers, headings and the year are found by what they are called', async ({ page }) => {
  for (const [query, type, href] of QUERY.items) {
    await page.goto(`/search/?q=${query}`);
    const hit = page.locator('[data-results] > li').first();
    await expect(hit.locator('.hit-type')).toHaveText(type);
    await expect(hit.locator('h2 a')).toHaveAttribute('href', href);
  }
});

test('tabs are offered only when the script is there that hears them', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/SearchPanel*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/search/?q=${QUERY.many}`, { waitUntil: 'commit' });
  await expect(page.locator('site-search input[type=search]')).toBeVisible();
  const tab = page.locator('button[data-type=做法]');
  await expect(tab).toBeHidden();
  release();
  await tab.click();
  await expect(tab).toHaveAttribute('aria-pressed', 'true');
});

test('the wordings tab holds wordings of the slot that was asked for', async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.slot.text}&type=措辞`);
  await expect(page.locator('[data-results] .hit-place').first()).toHaveText(QUERY.slot.slot);
  await page.locator('[data-results] button', { hasText: '复制' }).first().click();
  await expect(page.getByRole('button', { name: /已复制|没有复制成功/ }).first()).toBeVisible();
});

test('who names a slot and nothing else finds its wordings in all practices, as many as the tab says, and no practice', async ({
  page,
  request,
}) => {
  const all = (await (await request.get('/api/wordings.json')).json()) as { slot: string }[];
  const count = all.filter(({ slot }) => slot === QUERY.slot.slot).length;
  await page.goto(`/search/?q=${encodeURIComponent(`怎么写${QUERY.slot.slot}`)}`);
  await page.locator('site-search[data-state=done]').waitFor();
  await expect(page.getByRole('button', { name: /^做法/ })).toBeHidden();
  const tab = page.getByRole('button', { name: /^措辞/ });
  await expect(tab.locator('.count')).toHaveText(String(count));
  await tab.click();
  await expect(page.locator('.search-status')).toHaveText(`找到${count}条`);
  await expect(page.locator('.hit-place').first()).toHaveText(QUERY.slot.slot);
});

test('a rule that answers a question stands above the results and leads to its article', async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.law.question}`);
  const line = page.locator('.law-line a');
  await expect(line).toContainText(QUERY.law.answer);
  await line.click();
  await expect(page).toHaveURL(/\/laws\/.+#a3$/);
});

test('an article is found by its number, and the tab of articles counts what it holds', async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.law.article}`);
  await expect(page.locator('[data-results] h2 a').first()).toHaveAttribute('href', QUERY.law.url);
  const tab = page.getByRole('button', { name: /^条款/ });
  await expect(tab.locator('.count')).toHaveText('1');
  await tab.click();
  await expect(page.getByRole('status').first()).toHaveText('找到1条');
});

test('what asks nothing of the laws fetches none, until their tab is chosen', async ({ page }) => {
  // For others they come when the page has nothing else to do.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/search/?q=${QUERY.many}`);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const tab = page.getByRole('button', { name: /^条款/ });
  await expect(tab.locator('.count')).toHaveText('');
  expect(asked.filter((path) => path.endsWith('/search/laws.json'))).toEqual([]);
  await tab.click();
  await expect(page.locator('[data-results] h2 a').first()).toHaveAttribute('href', /\/laws\//);
});

test('the string that was typed is marked, also where one lands', async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.stretch}`);
  await expect(page.locator('[data-results] mark').first()).toContainText(QUERY.stretch);
  const link = page.locator('[data-results] h2 a').first();
  expect(new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('highlight')).toBe(QUERY.stretch);
  await link.click();
  await expect(page.locator('article mark').first()).toContainText(QUERY.stretch);
  await expect(page).toHaveURL(/\/(?:practices|summaries)\/[^?]+$/);
  await page.getByRole('button', { name: '下一处' }).click();
  await expect(page.locator('mark.is-current')).toBeInViewport();
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page.locator('article mark')).toHaveCount(0);
});

/** What only a query in letters, or one with a slip, asks for. */
const FOR_LETTERS = /\/mend-query\.[^/]+\.js$|\/slips\.json$/;

test('letters that an input method is still composing are not searched for', async ({ page }) => {
  await page.clock.install();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const forLetters = () => asked.filter((path) => FOR_LETTERS.test(path));
  // The page itself puts the cursor into the field, which fetches it.
  const ready = page.waitForResponse(/\/lexicon\.json$/);
  await page.goto('/search/');
  await page.getByLabel(FIELD).focus();
  await ready;
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['j', "jian'du"])
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await expect(page.getByLabel(FIELD)).toHaveValue("jian'du");
  // Longer than a search waits for the next character; it writes the address when it begins.
  await page.clock.runFor(1000);
  expect(await page.evaluate(() => location.search)).toBe('');
  // What a search would have asked for by now stands before this.
  await page.evaluate(() => fetch(location.href, { cache: 'reload' }).then((response) => response.text()));
  expect(forLetters()).toEqual([]);
  await keyboard.send('Input.insertText', { text: QUERY.many });
  await expect(page).toHaveURL(/[?&]q=/);
  expect(new URL(page.url()).searchParams.get('q')).toBe(QUERY.many);
  // After the first search its files come in idle time: they are called so.
  await expect.poll(forLetters).toHaveLength(2);
});

test('suggestions come by initials, are walked with the arrows and say why', async ({ page }) => {
  await page.goto('/');
  const field = page.getByLabel(FIELD);
  await field.click();
  await field.pressSequentially('zxj');
  await expect(page.getByRole('option', { name: new RegExp(`${FULL.title}\\s*又称${FULL.alias}`) })).toBeVisible();
  await field.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', /suggestions-/);
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('recent searches stay on the device and can be cleared', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(FIELD).fill(FULL.title);
  await page.getByLabel(FIELD).press('Enter');
  await expect(page).toHaveURL(/\/search\//);
  // Only then has the search page's script run, which remembers the search.
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.goto('/');
  await page.getByLabel(FIELD).click();
  await expect(page.getByRole('option', { name: FULL.title })).toBeVisible();
  await page.getByRole('button', { name: '清除搜索记录' }).click();
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});

test('long, strange and empty queries do not fail, and the page goes on answering', async ({ page }) => {
  await page.goto('/search/');
  await page.waitForFunction(() => customElements.get('site-search') !== undefined);
  const strange = [
    ...Object.values(STRANGE),
    '海'.repeat(30),
    '怎么提高提案落实率'.repeat(900),
    '😀🎉',
    '\u0000\u0007',
    '"（【',
    'a'.repeat(10_000),
    '   ',
    '[^]*?{1,9}',
  ];
  // Each is followed by a plain one: that it is answered says that the page is still there.
  const faults = await page.evaluate(
    async ([list, plain]) => {
      const element = document.querySelector('site-search') as unknown as { search: (query: string) => Promise<{ title: string }[]> };
      const found: string[] = [];
      for (const query of list) {
        await element.search(query).catch((error: unknown) => found.push(`${query.slice(0, 10)}: ${String(error)}`));
        if ((await element.search(plain)).length === 0) found.push(`${query.slice(0, 10)}: 之后搜不到“${plain}”`);
      }
      return found;
    },
    [strange, FULL.title] as const,
  );
  expect(faults).toEqual([]);
});

test('suggestions follow what is typed, letter by letter', async ({ page }) => {
  await page.goto('/');
  const field = page.getByLabel(FIELD);
  for (const letter of FULL.title.slice(0, -1)) {
    await field.press('End');
    await page.keyboard.insertText(letter);
    await expect(page.getByRole('option', { name: FULL.title }).first()).toBeVisible();
  }
  await field.fill('');
});
