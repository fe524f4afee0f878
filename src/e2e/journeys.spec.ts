import { CAMPUS_ONLY, FIELD, FULL, PORT_ONLY, PUBLIC, UNIONS } from './entries.ts';
import { expect, test } from './guarded.ts';

test('a message at the foot of the window leaves the bar of marks free', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`${PUBLIC.path}?highlight=${PUBLIC.title}`);
  const bar = page.locator('search-marks');
  await expect(bar.getByRole('button', { name: '下一处' })).toBeVisible();
  await page.getByRole('button', { name: '收进草稿' }).first().click();
  const said = page.getByText('已收进草稿');
  await expect(said).toBeVisible();
  const [message, marks] = [await said.boundingBox(), await bar.boundingBox()];
  expect(message!.y + message!.height).toBeLessThanOrEqual(marks!.y);
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(bar).toBeHidden();
});

test.describe('browse', () => {
  test('from the front page by field to a practice and its source', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: FIELD.label, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FIELD.label);
    await page.getByRole('heading', { level: 3 }).getByRole('link', { name: FULL.title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
    for (const part of ['这是什么', '怎么做', '要点与提醒', '来源怎么说', '数字', '措辞', '相关做法']) {
      await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toBeVisible();
    }
    await page.locator('#figures').getByRole('link', { name: FULL.source }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(FULL.source);
  });

  test('by tag and by kind of union', async ({ page }) => {
    await page.goto('/tags/');
    await page.getByRole('link', { name: new RegExp(`^${PUBLIC.tag.label}\\s*\\d`) }).click();
    await expect(page.getByRole('link', { name: PUBLIC.title })).toBeVisible();
    await page.goto('/');
    await page.getByRole('link', { name: new RegExp(`^${UNIONS.campus}`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(UNIONS.campus);
    await expect(page.getByRole('link', { name: CAMPUS_ONLY.title, exact: true })).toBeVisible();
  });

  test('the list of practices filters in place, and the address keeps the choice', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/practices/');
    await page.getByLabel('单位类型').selectOption('port');
    await expect(page.getByRole('status')).toHaveText(/显示\d+种做法/);
    await expect(page.getByRole('link', { name: PORT_ONLY.title, exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: CAMPUS_ONLY.title, exact: true })).toBeHidden();
    await expect(page).toHaveURL(/org=port/);
    await page.reload();
    await expect(page.getByRole('link', { name: CAMPUS_ONLY.title, exact: true })).toBeHidden();
    await page.goBack();
    await expect(page.getByRole('link', { name: CAMPUS_ONLY.title, exact: true })).toBeVisible();
  });
});

test.describe('find wording', () => {
  test('search, land on the sentence, see its fill-ins', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('搜索做法、措辞和总结').fill(FULL.title);
    await page.getByLabel('搜索做法、措辞和总结').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    const tab = page.getByRole('button', { name: /^措辞/ });
    await tab.click();
    // What was found before stays until then.
    await expect(tab).toHaveAttribute('aria-pressed', 'true');
    await page.locator('[data-results] a').first().click();
    await expect(page).toHaveURL(/\/practices\/[a-z-]+\/.*#w\d/);
    await expect(page.locator(':target .blank').first()).toBeVisible();
  });
});

test.describe('share', () => {
  test('a link to one sentence opens there', { tag: '@phone' }, async ({ page }) => {
    await page.goto(`${FULL.path}#w2`);
    await expect(page.locator('#w2')).toBeInViewport();
    const address = await page.locator('#w2').getByRole('link', { name: '分享' }).getAttribute('href');
    expect(address).toBe(`${FULL.path}#w2`);
  });

  test('a wrong address says what to do', async ({ page }) => {
    const response = await page.goto('/practices/mei-you/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
    await expect(page.getByLabel('搜索做法、措辞和总结')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read and reached', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/practices/');
    await page.getByRole('link', { name: new RegExp(`^${PUBLIC.field.label}\\s*\\d`) }).click();
    await page.getByRole('link', { name: PUBLIC.title }).click();
    await expect(page.getByRole('heading', { name: '怎么做' })).toBeVisible();
    const search = page.getByRole('link', { name: '搜索', exact: true });
    // On a phone the field stands on the search page, which says what there is without scripts.
    if (await search.isVisible()) await search.click();
    else {
      await page.getByLabel('搜索做法、措辞和总结').fill(FULL.alias);
      await page.getByLabel('搜索做法、措辞和总结').press('Enter');
    }
    await expect(page).toHaveURL(/\/search\//);
    await expect(page.getByRole('link', { name: new RegExp(`^${FIELD.label}`) })).toBeVisible();
  });
});
