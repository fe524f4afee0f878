import type { Page } from '@playwright/test';
import { expect, test } from './guarded.ts';
import { openDraft } from './open-draft.ts';
import { letters, millimetres } from './pdf-letters.ts';

/** Two pages of text: 28 characters a line, none of which may not begin one. */
const LINE = '一行二十八字写到这里为止';
const draft = {
  version: 1,
  title: '关于打印的报告',
  nodes: [
    { id: 1, kind: 'heading', level: 1, text: '主要工作' },
    { id: 2, kind: 'paragraph', text: LINE.repeat(60) },
  ],
  fills: {},
};

async function openSheets(page: Page): Promise<void> {
  await openDraft(page, draft);
  await page.getByRole('link', { name: '公文视图' }).click();
  await expect(page.locator('.sheet')).toHaveCount(2);
}

test('a draft prints as it is laid out: 28 mm at the left, 156 mm of text, 28.95 points a line, the number under it', async ({ page }) => {
  await openSheets(page);
  const pages = await letters(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(2);
  const text = pages[1]!.filter(({ text }) => !text.includes('—') && !/^\d+$/.test(text.trim()));
  const left = Math.min(...text.map((each) => each.left));
  const right = Math.max(...text.map((each) => each.right));
  expect(millimetres(left)).toBeCloseTo(28, 0);
  // Full to within the difference between a letter and its place on the grid.
  expect(Math.abs(millimetres(right - left) - 156)).toBeLessThan(0.5);
  const lines = [...new Set(text.map(({ base }) => Math.round(base * 10) / 10))].sort((a, b) => a - b);
  expect(lines.length).toBeGreaterThan(2);
  const pitches = lines.slice(1).map((base, i) => base - lines[i]!);
  for (const pitch of pitches) expect(Math.abs(pitch - 28.95)).toBeLessThan(0.15);
  // 37 mm above the first line, whose letters stand at four fifths of it.
  expect(Math.abs(millimetres(lines[0]!) - 37 - millimetres(28.95 * 0.8))).toBeLessThan(0.3);
  // 一字线 7 mm below the type area (7.5): it stands a third of its size above the foot of the number.
  const number = pages[1]!.find(({ text }) => text.includes('—'))!;
  expect(Math.abs(millimetres(number.base - 14 / 3) - (37 + 225 + 7))).toBeLessThan(0.5);
});
