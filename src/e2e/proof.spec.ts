import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './guarded.ts';
import { openDraft } from './open-draft.ts';

const draft = {
  version: 1,
  title: '某某公司工会2026年工作总结',
  nodes: [
    { id: 1, kind: 'heading', level: 1, text: '总体评价', silent: true },
    { id: 2, kind: 'paragraph', text: '全年培训120人，其中女职工130人。' },
    { id: 3, kind: 'heading', level: 1, text: '主要工作' },
    { id: 4, kind: 'paragraph', text: '慰问【户数】户，约100人左右参加。' },
    { id: 5, kind: 'heading', level: 1, text: '下一步打算' },
  ],
  fills: {},
};

const findings = (page: Page) => page.locator('[data-proof-list] button');

test('交稿检查 lists what is to be looked at, each one press from its place, and follows what is mended', async ({ page }) => {
  await openDraft(page, draft);
  await page.getByRole('button', { name: '检查全文' }).click();
  await expect(findings(page)).toHaveText([
    /待填第2段：【户数】没有填/,
    /结构标题“二、下一步打算”：“下一步打算”下面没有内容/,
    /数字第1段：.*130人大于总数120人/,
    /标点第2段：重复的约数/,
  ]);
  await findings(page).nth(2).click();
  await expect(page.locator('[data-id="2"] .node-face')).toBeFocused();

  await page.locator('[data-id="2"] .node-text').dblclick();
  await page.locator('[data-edit]').fill('全年培训120人，其中女职工80人。');
  await page.keyboard.press('Control+Enter');
  await expect(findings(page)).toHaveCount(3);
});

test('what is left open is marked in the Word file, and silent headings are not in it', async ({ page }) => {
  await openDraft(page, draft);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  const parts = unzipSync(await readFile(await (await waiting).path()));
  const text = (part: string) => strFromU8(parts[part]!).replace(/<[^>]+>/g, '');
  expect(text('word/comments.xml')).toContain('待填：【户数】没有填。');
  expect(text('word/comments.xml')).toContain('130人大于总数120人');
  expect(text('word/document.xml')).toContain('一、主要工作');
  expect(text('word/document.xml')).not.toContain('总体评价');
  await expect(page.locator('draft-composer [data-said]')).toContainText('交稿检查有4处要看，已在文件里用批注标出');
});

/** Pastes as a word processor would have it on the clipboard. */
const paste = (page: Page, html: string, text: string) =>
  page.evaluate(
    ([markup, plain]) => {
      const data = new DataTransfer();
      data.setData('text/html', markup ?? '');
      data.setData('text/plain', plain ?? '');
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [html, text],
  );

test('what is pasted from a word processor becomes nodes; nothing of it runs, and what cannot be taken is told', async ({ page }) => {
  await openDraft(page, draft);
  await page.locator('[data-id="5"] .node-face').focus();
  await paste(
    page,
    '<p>（一）抓组织建设</p><p>新建工会12家。</p><img src=x onerror="document.title=1"><table><tr><td>指标</td><td>数值</td></tr><tr><td>提案</td><td>14件</td></tr></table>',
    '',
  );
  await expect(page.locator('.node')).toHaveCount(8);
  await expect(page.locator('.node-text').nth(5)).toHaveText('（一）抓组织建设');
  await expect(page.locator('draft-composer [data-said]')).toContainText('贴进1个标题、2段，可以撤销。1张表格按行收成文字。1张图片没有收');
  await expect(page).not.toHaveTitle('1');
  await page.getByRole('link', { name: '公文视图' }).click();
  await expect(page.locator('.sheet-rule').first()).toBeAttached();
  await page.locator('[data-undo]').click();
  await expect(page.locator('.node')).toHaveCount(5);
});

test('a day that there is not is told at its field', async ({ page }) => {
  await openDraft(page, draft);
  const date = page.getByLabel('日期', { exact: true });
  await date.fill('0026-01-05');
  await date.blur();
  await expect(page.locator('[data-date-problem]')).toContainText('年份写四位');
  await date.fill('2026-01-05');
  await expect(page.locator('[data-date-problem]')).toBeEmpty();
});
