import { FIELD, FULL, OTHER, PUBLIC } from './entries.ts';
import { expect, test } from './guarded.ts';
import { texts } from './open-draft.ts';
import { openSet } from './opened.ts';
import type { Page } from '@playwright/test';

/** The wording of a slot on a practice's page. */
const collect = async (page: Page, path: string, slot: string) => {
  await page.goto(path);
  const wording = page.locator('.wording', { has: page.locator('.wording-slot', { hasText: slot }) }).first();
  await openSet(page, (await wording.getAttribute('id')) ?? '');
  await wording.locator('[data-collect]').click();
};

test('a shortfall that was collected is offered the plan of its practice, once', async ({ page }) => {
  await collect(page, FULL.path, '不足');
  await page.goto('/compose/');
  const offer = page.getByRole('button', { name: '收进同一做法的打算' });
  await offer.click();
  await expect(offer).toHaveCount(0);
  const shown = await texts(page);
  expect(shown.slice(shown.findIndex((text) => text.includes('打算')))[1]).toContain('明年把职业院校新生纳入范围');
  await page.locator('[data-undo]').click();
  await expect(offer).toHaveCount(1);
});

test('the fields of a draft go under the headings of a set, and come back by undo', { tag: '@phone' }, async ({ page }) => {
  await collect(page, FULL.path, '做法');
  await collect(page, PUBLIC.path, '做法');
  await page.goto('/compose/');
  const before = await texts(page);
  expect(before.some((text) => text.endsWith(FIELD.label))).toBe(true);

  const parts = page.locator('[data-merge-parts]');
  await page.locator('[data-merge] summary').click();
  await page.locator('#draft-set').selectOption({ label: '聚人心／办实事／强基础（3条）' });
  await parts.getByLabel(FIELD.label).selectOption('办实事');
  await parts.getByLabel(PUBLIC.field.label).selectOption('聚人心');
  await page.getByRole('button', { name: '归并', exact: true }).click();
  await expect(page.locator('[data-merge-state]')).toContainText('已归并成2个小标题');
  const merged = await texts(page);
  expect(merged.filter((text) => /聚人心|办实事|强基础/.test(text)).map((text) => text.replace(/^（.）/, ''))).toEqual([
    '聚人心',
    '办实事',
  ]);
  expect(merged.some((text) => text.endsWith(FIELD.label))).toBe(false);

  // What is collected of the field afterwards joins it under its new heading.
  await collect(page, OTHER.path, '做法');
  await page.goto('/compose/');
  await expect(page.locator('.node')).toHaveCount(merged.length + 1);
  expect((await texts(page)).some((text) => text.endsWith(FIELD.label))).toBe(false);
});
