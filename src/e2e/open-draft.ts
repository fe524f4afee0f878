import type { Page } from '@playwright/test';
import { expect } from './guarded.ts';

/** Opens a draft from a file in the composer. @param draft with its nodes, as the composer saves it */
export async function openDraft(page: Page, draft: { nodes: readonly unknown[] }): Promise<void> {
  await page.goto('/compose/');
  // It listens once the drafts of the device are read.
  await expect(page.locator('draft-composer')).toBeVisible();
  const buffer = Buffer.from(JSON.stringify(draft));
  await page.locator('[data-open-file]').setInputFiles({ name: '草稿.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: '打开它' }).click();
  await expect(page.locator('.node')).toHaveCount(draft.nodes.length);
}

/** The texts of the outline, once it is drawn: what was collected comes into it after the page. */
export async function texts(page: Page): Promise<string[]> {
  await expect(page.locator('.node-text').first()).toBeAttached();
  return page.locator('.node-text').allTextContents();
}
