import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './guarded.ts';
import { openDraft } from './open-draft.ts';
import { letters, millimetres } from './pdf-letters.ts';

const draft = {
  version: 1,
  title: '关于版式的报告',
  nodes: [
    { id: 1, kind: 'heading', level: 1, text: '主要工作' },
    { id: 2, kind: 'paragraph', text: '一行写满到这里为止'.repeat(70) },
  ],
  fills: {},
};

const state = (page: Page) => page.locator('[data-sheets-state]');
const measure = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function openLayout(page: Page): Promise<void> {
  await page.getByRole('link', { name: '公文视图' }).click();
  await expect(state(page)).toContainText('每页22行，每行28字');
  await page.locator('[data-layout-panel] summary').click();
}

async function set(page: Page, name: string, value: string): Promise<void> {
  await measure(page, name).fill(value);
  await measure(page, name).press('Enter');
}

async function wordFile(page: Page): Promise<Record<string, string>> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  const parts = unzipSync(new Uint8Array(await readFile(await (await waiting).path())));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('a unit’s own layout: preview, print and Word follow it, it goes with the draft file and with new drafts, and the standard comes back', async ({
  page,
}) => {
  await openDraft(page, draft);
  await openLayout(page);
  await set(page, '左边距（毫米）', '32');
  await set(page, '右边距（毫米）', '32');
  await set(page, '行距（磅）', '32');
  await page.getByLabel('一级标题字体').selectOption('楷体');
  await page.getByLabel('页码位置').selectOption('居中');
  await set(page, '名称', '区总工会版式');
  await expect(state(page)).toContainText('每页19行，每行26字');
  await expect(page.locator('[data-layout-name]')).toHaveText('区总工会版式');

  const pages = await letters(await page.pdf({ preferCSSPageSize: true }));
  const text = pages[1]!.filter((each) => !/[—\d]/.test(each.text));
  const left = Math.min(...text.map((each) => each.left));
  expect(Math.abs(millimetres(left) - 32)).toBeLessThan(0.5);
  expect(Math.abs(millimetres(Math.max(...text.map((each) => each.right)) - left) - 146)).toBeLessThan(0.5);
  const bases = [...new Set(text.map(({ base }) => Math.round(base * 10) / 10))].sort((a, b) => a - b);
  for (const [i, base] of bases.slice(1).entries()) expect(Math.abs(base - bases[i]! - 32)).toBeLessThan(0.15);
  const number = pages[1]!.filter((each) => /[—\d]/.test(each.text));
  const middle = (Math.min(...number.map((each) => each.left)) + Math.max(...number.map((each) => each.right))) / 2;
  expect(Math.abs(millimetres(middle) - 105)).toBeLessThan(1);

  const word = await wordFile(page);
  expect(word['word/document.xml']).toMatch(/<w:pgMar[^>]*w:left="1815"/);
  expect(word['word/document.xml']).toContain('w:linePitch="640"');
  expect(word['word/styles.xml']).toMatch(/w:styleId="Heading1".*?w:eastAsia="楷体"/);
  expect(word['word/footer1.xml']).toContain('w:val="center"');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存成草稿文件' }).click();
  const file = JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as { layout: object };
  expect(file.layout).toMatchObject({ name: '区总工会版式', left: 32, line: 32, firstFace: '楷体', numberPlace: 'centre' });

  await page.getByRole('button', { name: '另起一份' }).click();
  await expect(page.locator('[data-layout-name]')).toHaveText('区总工会版式');
  await page.reload();
  await page.getByRole('link', { name: '公文视图' }).click();
  await expect(state(page)).toContainText('每页19行，每行26字');
  await page.locator('[data-layout-panel] summary').click();
  await page.getByRole('button', { name: '恢复 GB/T 9704—2012' }).click();
  await expect(state(page)).toContainText('每页22行，每行28字');
  // It stays on the device, to be chosen again.
  await page.getByLabel('用哪种版式').selectOption('区总工会版式');
  await expect(state(page)).toContainText('每页19行，每行26字');
});

test('a measure that no paper may have is told at its field, and changes nothing', async ({ page }) => {
  await openDraft(page, draft);
  await openLayout(page);
  for (const wrong of ['200', '21.9', '28.333', '']) {
    await set(page, '行距（磅）', wrong);
    await expect(page.locator('#layout-line-problem')).toHaveText('行距写22到40之间的数，单位是磅，最多两位小数。');
    await expect(measure(page, '行距（磅）')).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(state(page)).toContainText('每页22行，每行28字');
  await set(page, '行距（磅）', '30');
  await expect(page.locator('#layout-line-problem')).toHaveText('');
  await expect(state(page)).toContainText('每页21行');
});

test('what is typed is heard: until the panel’s script is there nothing can be', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/layout-panel.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await openDraft(page, draft);
  await openLayout(page);
  await expect(measure(page, '行距（磅）')).toBeDisabled();
  release();
  await set(page, '行距（磅）', '30');
  await expect(state(page)).toContainText('每页21行');
});

test('a layout that comes with a file is taken field by field, nothing of it as it comes, and can be kept on this device', async ({
  page,
}) => {
  const layout = { name: '<b>外来</b>', line: 26, left: -40, textFace: 'url(https://evil.example/)', numberPlace: 'middle' };
  await openDraft(page, { ...draft, ...{ layout } });
  await page.getByRole('link', { name: '公文视图' }).click();
  await expect(state(page)).toContainText('每页24行，每行28字');
  await expect(page.locator('[data-layout-name]')).toHaveText('<b>外来</b>');
  await expect(page.locator('[data-sheets]')).not.toHaveAttribute('style', /evil/);
  await page.locator('[data-layout-panel] summary').click();
  await page.getByRole('button', { name: '记在这台设备上' }).click();
  await expect(page.getByRole('button', { name: '从这台设备上删去' })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: '公文视图' }).click();
  await page.locator('[data-layout-panel] summary').click();
  await expect(page.getByLabel('用哪种版式').locator('option')).toHaveText(['GB/T 9704—2012', '<b>外来</b>']);
  await page.getByRole('button', { name: '从这台设备上删去' }).click();
  await expect(page.getByLabel('用哪种版式').locator('option')).toHaveText(['GB/T 9704—2012', '<b>外来</b>（这份草稿的）']);
  // The draft keeps it.
  await expect(state(page)).toContainText('每页24行');
});
