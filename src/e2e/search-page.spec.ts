import { expect, test } from './guarded.ts';

const FIELD = '搜索做法、措辞和总结';

test('a slip is read as what was meant, and there is a way back', async ({ page }) => {
  await page.goto('/search/?q=厂物公开');
  await expect(page.locator('[data-notes]')).toContainText('按“厂务公开”搜索');
  await expect(page.locator('[data-results] h2').first()).toContainText('厂务公开');
  await page.getByRole('button', { name: '仍搜“厂物公开”' }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(page.locator('[data-notes]')).not.toContainText('按“');
});

test('nothing fits: it is said, and the fields are there', async ({ page }) => {
  await page.goto('/search/?q=股票行情');
  await expect(page.getByRole('status').first()).toContainText('没有找到“股票行情”');
  await expect(page.locator('[data-results] li')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '领域' })).toBeVisible();
});

test('a concept that no result covers is named', async ({ page }) => {
  await page.goto('/search/?q=金秋助学 区块链技术');
  await expect(page.locator('[data-notes]')).toContainText('区块链');
});

test('tabs and facets count what they leave, and combine', async ({ page }) => {
  await page.goto('/search/?q=劳模');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const tab = page.getByRole('button', { name: /^做法/ });
  const promised = Number((await tab.locator('.count').textContent()) ?? '0');
  await tab.click();
  await expect(page.getByRole('status').first()).toHaveText(`找到${promised}条`);
  const option = page.locator('select[name=category] option').nth(1);
  const [, left] = /（(\d+)）/.exec((await option.textContent()) ?? '') ?? [];
  await page.locator('select[name=category]').selectOption({ index: 1 });
  await expect(page.getByRole('status').first()).toHaveText(`找到${left}条`);
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
  await page.goto('/search/?q=劳模', { waitUntil: 'commit' });
  await expect(page.locator('site-search input[type=search]')).toBeVisible();
  const tab = page.locator('button[data-type=措辞]');
  await expect(tab).toBeHidden();
  release();
  await tab.click();
  await expect(tab).toHaveAttribute('aria-pressed', 'true');
});

test('the wordings tab holds wordings of the slot that was asked for', async ({ page }) => {
  await page.goto('/search/?q=送温暖成效怎么写&type=措辞');
  await expect(page.locator('[data-results] .hit-place').first()).toHaveText('成效');
  await page.locator('[data-results] button', { hasText: '复制' }).first().click();
  await expect(page.getByRole('button', { name: /已复制|没有复制成功/ }).first()).toBeVisible();
});

test('the string that was typed is marked, also where one lands', async ({ page }) => {
  await page.goto('/search/?q=先锋号');
  await expect(page.locator('[data-results] mark').first()).toContainText('先锋号');
  await page.locator('[data-results] h2 a').first().click();
  await expect(page.locator('article mark').first()).toContainText('先锋号');
  await page.getByRole('button', { name: '下一处' }).click();
  await expect(page.locator('mark.is-current')).toBeInViewport();
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page.locator('article mark')).toHaveCount(0);
});

test('suggestions come by initials, are walked with the arrows and say why', async ({ page }) => {
  await page.goto('/');
  const field = page.getByLabel(FIELD);
  await field.click();
  await field.pressSequentially('zdh');
  await expect(page.getByRole('option', { name: /职工代表大会制度\s*又称职代会/ })).toBeVisible();
  await field.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', /suggestions-/);
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('recent searches stay on the device and can be cleared', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(FIELD).fill('师带徒');
  await page.getByLabel(FIELD).press('Enter');
  await expect(page).toHaveURL(/\/search\//);
  // Only then has the search page's script run, which remembers the search.
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.goto('/');
  await page.getByLabel(FIELD).click();
  await expect(page.getByRole('option', { name: /师带徒/ })).toBeVisible();
  await page.getByRole('button', { name: '清除搜索记录' }).click();
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});

test('long, strange and empty queries neither fail nor freeze', async ({ page }) => {
  await page.goto('/search/');
  await page.waitForFunction(() => customElements.get('site-search') !== undefined);
  const strange = [
    '金'.repeat(30),
    '怎么提高职代会提案落实率'.repeat(900),
    '😀🎉',
    '\u0000\u0007',
    '"（【',
    'a'.repeat(10_000),
    '   ',
    '[^]*?{1,9}',
  ];
  const failed = await page.evaluate(async (list) => {
    const element = document.querySelector('site-search') as unknown as { search: (query: string) => Promise<unknown[]> };
    const faults: string[] = [];
    for (const query of list) await element.search(query).catch((error: unknown) => faults.push(`${query.slice(0, 10)}: ${String(error)}`));
    return faults;
  }, strange);
  expect(failed).toEqual([]);
});
