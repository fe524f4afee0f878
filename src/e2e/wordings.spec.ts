import { axeFaults } from './axe.ts';
import { FIELD, FULL, UNIONS } from './entries.ts';
import { expect, test } from './guarded.ts';
import { openSet } from './opened.ts';

test('filters by slot, field, tag and kind of union; the address keeps the choice', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/wordings/');
  await page.locator('select[name=slot]').selectOption('result');
  await expect(page.locator('wording-filter [data-status]')).toContainText(/找到\d+条措辞/);
  const first = await page.locator('wording-filter [data-status]').textContent();
  await page.locator('select[name=org]').selectOption('campus');
  await expect(page.locator('wording-filter [data-status]')).not.toHaveText(first ?? '');
  await expect(page).toHaveURL(/slot=result&org=campus/);
  await expect(page.locator('[data-results] .wording-slot').first()).toHaveText('成效');
  await page.reload();
  await expect(page.locator('[data-results] .wording')).not.toHaveCount(0);
  await page.goBack();
  await expect(page.locator('wording-filter [data-status]')).toHaveText(first ?? '');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.locator('[data-results] .wording')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '按领域' })).toBeVisible();
});

test('what the filter finds can be collected', async ({ page }) => {
  await page.goto(`/wordings/?slot=plan&category=${FIELD.id}`);
  await page.locator('[data-results] [data-collect]').first().click();
  await expect(page.locator('[data-results] [data-collect]').first()).toHaveText('已在草稿');
  await expect(page.locator('[data-count]')).toHaveText('1');
  await page.locator('[data-results] [data-collect]').first().click();
  await expect(page.locator('[data-count]')).toBeEmpty();
});

test('says so where the wordings cannot be fetched, and leaves the tables', async ({ page }) => {
  await page.route('**/api/wordings.json', (route) => route.abort());
  await page.goto('/wordings/');
  await page.locator('select[name=slot]').selectOption('plan');
  await expect(page.locator('wording-filter [data-status]')).toContainText('没有载入成功');
  await expect(page.getByRole('heading', { name: '按领域' })).toBeVisible();
});

test('no barrier that axe can find', { tag: '@phone' }, async ({ page }) => {
  for (const path of ['/wordings/', `/wordings/?slot=plan&category=${FIELD.id}`, '/wordings/method/']) {
    await page.goto(path);
    if (path.includes('?')) await expect(page.locator('[data-results] .wording')).not.toHaveCount(0);
    expect(await axeFaults(page), path).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every wording is reached by field, by kind of union and by tag; 换个说法 leads to others side by side', async ({ page }) => {
    await page.goto('/wordings/');
    await page.getByRole('link', { name: new RegExp(`^${UNIONS.campus}，成效，`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${UNIONS.campus}·成效`);
    await page.goto('/wordings/');
    await page.getByRole('link', { name: /^职工关爱\s*\d/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('职工关爱的措辞');
    await page.goto(FULL.path);
    await openSet(page, 'w2');
    await page.locator('#w2').getByRole('link', { name: '换个说法' }).click();
    await expect(page).toHaveURL(/\/wordings\/tags\/[a-z-]+\/#[a-z]+$/);
    const slot = new URL(page.url()).hash;
    expect(await page.locator(`${slot} .wording`).count()).toBeGreaterThan(1);
    await expect(page.locator('[data-collect]').first()).toBeHidden();
  });
});
