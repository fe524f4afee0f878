import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SITE } from '../../scripts/fixture-sites/sites.ts';
import { importLists, readLibraryLists } from '../import/import-lists.ts';
import { openImporter } from '../import/open-importer.ts';
import { buildOfd } from '../import/read/papers/build-ofd.ts';
import { PAPERS } from '../import/read/papers/paper-texts.ts';
import { draftFiles } from '../import-view/draft-files.ts';
import { DRAFT_DATE } from '../lib/draft-marks.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './guarded.ts';
import { texts } from './open-draft.ts';
import { given, LAST_YEAR as DOCX, put, SUMMER, type Given } from './last-year-paper.ts';

const FOLDER = 'src/import/read/papers';
const sample = (name: string) => given(name, readFileSync(join(FOLDER, name)));
const rows = (page: Page) => page.locator('.import-block > p, .import-block > h3').allTextContents();

test.beforeEach(async ({ page }) => {
  await page.goto('/import/');
});

test('from last year’s paper to this year’s outline', { tag: '@phone' }, async ({ page }) => {
  await put(page, DOCX);
  await expect(page.locator('[data-title]')).toHaveText('青石码头工会2024年工作总结');
  expect(await rows(page)).toContain('一、做好防暑降温');
  await expect(page.locator('[data-rows]')).toContainText('申请人：某某，电话（号码略）。');
  await page.getByRole('button', { name: '作为今年的提纲' }).click();
  await expect(page).toHaveURL(/\/compose\//);
  await expect(page.locator('#draft-title')).toHaveValue('青石码头工会【年度】年工作总结');
  const written = (await texts(page)).join('\n');
  expect(written).toContain('去年：57户】');
  expect(written).toContain('去年打算：办好第三届装卸技能比武。今年【落实情况】。');
  expect(written).not.toMatch(/佚名|王小明|13912345678/);
});

test('changes are shown beside the original and can be taken back; levels can be changed', { tag: '@phone' }, async ({ page }) => {
  await put(page, DOCX);
  const dropped = page.locator('.import-changes li', { hasText: '佚名' });
  await expect(dropped.locator('del')).toContainText('来源：网络');
  await dropped.getByRole('button', { name: '留下' }).click();
  expect((await rows(page)).join('\n')).toContain('来源：网络');
  await page.getByRole('button', { name: '还是删去' }).click();
  expect((await rows(page)).join('\n')).not.toContain('来源：网络');

  await page.getByLabel('“把清凉驿站增加到12个；”的层级').selectOption('二级标题');
  await expect(page.locator('.import-block h3[data-depth="3"]')).toHaveText(/^把清凉驿站/);
  await page.getByLabel(/^王小明/).uncheck();
  await expect(page.locator('[data-rows]')).toContainText('申请人：王小明，电话（号码略）。');
  await page.getByLabel('旁边显示原文').check();
  await expect(page.locator('.import-source', { hasText: '13912345678' })).toBeVisible();
});

test('a section names the practice that it resembles, the sentence that says so, and wordings that go into the outline', async ({
  page,
}) => {
  await put(page, DOCX);
  const help = page.locator('.section-help').first();
  await help.locator('summary').click();
  await expect(help.locator('li').first()).toContainText(/夏日送清凉.*依据：“.*夏日送清凉活动/);
  const wording = help.getByRole('checkbox').first();
  await wording.check();
  const text = ((await help.locator('.tick').first().textContent()) ?? '').replace(/^放进提纲：/, '').slice(0, 12);
  await page.getByRole('button', { name: '作为今年的提纲' }).click();
  await expect(page.locator('.outline')).toContainText(text);
});

test('every kind of file is read, on the device', async ({ page }) => {
  const kinds: [Given, string][] = [
    [sample('typed.doc'), 'Word（.doc）'],
    [{ ...sample('typed.doc'), name: '总结.wps' }, 'Word（.doc）'],
    [sample('typed.rtf'), 'RTF'],
    [sample('auto.odt'), 'OpenDocument'],
    [sample('typed.pdf'), 'PDF'],
    [given('总结.ofd', buildOfd(PAPERS.typed as string[])), 'OFD'],
    [given('总结.md', '# 青石码头工会总结\n\n今年，工会慰问职工57户，职工反映良好。'), 'Markdown'],
    [
      given('总结.html', `<html><body><p>青石码头工会总结</p><p>${'今年，工会慰问职工57户，职工反映良好。'.repeat(9)}</p></body></html>`),
      '网页',
    ],
    [given('總結.txt', '青石碼頭工會總結\n今年，工會慰問職工57戶，職工反映良好。'), '文本'],
    [given('拼音.txt', '青石码头工会总结\n今年，工会(gong hui)慰问职工57户，职工反映良好。'), '文本'],
  ];
  for (const [file, format] of kinds) {
    await put(page, file);
    await expect(page.locator('[data-about]')).toContainText(`${file.name}（${format}`);
    expect((await rows(page)).join('')).toContain('工会');
  }
  await expect(page.locator('[data-problems]')).toBeEmpty();
});

test('pasted text is read like a file', async ({ page }) => {
  await page.getByRole('button', { name: '粘贴文字' }).click();
  await page.getByLabel('把全文粘贴在这里').fill(`青石码头工会总结\n${SUMMER}`);
  await page.getByRole('button', { name: '读这些文字' }).click();
  await expect(page.locator('[data-title]')).toHaveText('青石码头工会总结');
});

test('a draft for an editor is the one that the command line writes', async ({ page }) => {
  await page.goto('/import/');
  const run = openImporter(importLists('src/import/rules', readLibraryLists(SITE.content)));
  for (const file of [sample('auto.doc'), sample('long.pdf')]) {
    await put(page, file);
    const downloads: string[] = [];
    page.on('download', (download) => void downloads.push(download.suggestedFilename()));
    const [first] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '作为来源投稿' }).click()]);
    const { value, messages } = await run(new Uint8Array(file.buffer), file.name);
    const [own] = value;
    const expected = draftFiles({ ...own!, messages: [...messages, ...own!.messages] }, DRAFT_DATE);
    expect(first.suggestedFilename()).toBe(`${expected.id}.mdx`);
    expect(await readFile(await first.path(), 'utf8')).toBe(expected.mdx);
    await expect.poll(() => downloads).toContain(`${expected.id}.report.md`);
  }
});

test('two years stand side by side', { tag: '@phone' }, async ({ page }) => {
  const paper = (year: number, households: number) =>
    given(`${year}.txt`, `青石码头工会${year}年工作总结\n${year}年，工会慰问困难职工${households}户，举办劳动竞赛6场，职工反映良好。`);
  await put(page, paper(2024, 57), paper(2023, 50));
  const table = page.locator('[data-years-table]');
  await expect(table.locator('th[scope="col"]')).toHaveText(['事项', '2023年', '2024年', '变化']);
  await expect(table.locator('tr', { hasText: '57户' })).toContainText('增加7（14%）');
});

test('what cannot be read says what to do, and what can be is read all the same', async ({ page }) => {
  await put(page, given('照片.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), given('空.txt', ''), DOCX);
  await expect(page.locator('[data-problems] li')).toHaveText([/照片\.jpg：这是图片.*文字识别/, /空\.txt：文件是空的/]);
  await expect(page.locator('[data-title]')).toHaveText('青石码头工会2024年工作总结');
});

test('reading can be stopped, and goes on with the next file', async ({ page }) => {
  await page.route('**/import/lists.json', () => undefined);
  await page.setInputFiles('[data-files]', DOCX);
  await page.getByRole('button', { name: '停止' }).click();
  await expect(page.locator('[data-progress]')).toBeHidden();
  await page.unroute('**/import/lists.json');
  await put(page, DOCX);
  await expect(page.locator('[data-title]')).toHaveText('青石码头工会2024年工作总结');
});

test('without module workers the page reads by itself', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  await page.goto('/import/');
  await put(page, DOCX, sample('typed.pdf'));
  await expect(page.locator('[data-about]')).toContainText('typed.pdf');
});

test('without what Chrome 83 lacks a Word file is read', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['at', 'findLastIndex']) Reflect.deleteProperty(Array.prototype, name);
    for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']) Reflect.deleteProperty(String.prototype, name);
    Reflect.deleteProperty(Object.getPrototypeOf(Uint8Array.prototype) as object, 'at');
    Reflect.deleteProperty(Object, 'hasOwn');
    Reflect.deleteProperty(Intl, 'Segmenter');
    Reflect.deleteProperty(Blob.prototype, 'arrayBuffer');
    Reflect.deleteProperty(window, 'structuredClone');
    // In the page, where the script above reaches.
    Reflect.deleteProperty(window, 'Worker');
  });
  await page.goto('/import/');
  await put(page, DOCX, sample('typed.doc'), sample('auto.odt'), sample('typed.rtf'));
  await expect(page.locator('[data-problems]')).toBeEmpty();
  await expect(page.locator('[data-about]')).toContainText('typed.rtf');
});

test('the read paper is accessible', { tag: '@phone' }, async ({ page }) => {
  await put(page, DOCX);
  await page.locator('.section-help summary').first().click();
  await expect(page.locator('.section-wordings .tick').first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('the page does not scroll sideways', { tag: '@phone' }, async ({ page }) => {
  await put(page, DOCX, sample('table.doc'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
