import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { astroPreview } from '../../scripts/edit/preview.ts';
import { SITE } from '../../scripts/fixture-sites/sites.ts';
import { FIELD, FULL, OTHER } from './entries.ts';
import { test } from './windows.ts';

const library = mkdtempSync(join(tmpdir(), 'preview-'));
const preview = astroPreview(library, '/');
const pathOf = (id: string) => join(library, 'practices', `${id}.mdx`);
const read = (id: string) => readFileSync(pathOf(id), 'utf8');

test.beforeAll(() => {
  cpSync(SITE.content, library, { recursive: true });
});

test.afterAll(async () => {
  await preview.stop();
  rmSync(library, { recursive: true, force: true });
});

test('what is saved is what every page of the preview shows: titles, new entries, deleted ones', async ({ page }) => {
  const address = await preview.open(`content/practices/${FULL.id}.mdx`);
  const root = address.slice(0, -FULL.path.length);
  const title = page.getByRole('main').getByRole('heading', { level: 1 });
  const overlay = page.locator('vite-error-overlay');
  const list = page.getByRole('main').getByRole('link', { name: '海燕助学金', exact: true });
  await page.goto(address);
  await expect(title).toHaveText(FULL.title);

  writeFileSync(pathOf(FULL.id), read(FULL.id).replace(`title: ${FULL.title}`, 'title: 海燕助学金').replace('- 助学金\n', ''));
  await expect(title).toHaveText('海燕助学金');
  await expect(page).toHaveTitle(/海燕助学金/);
  // One that was right and is no longer is told on its own page too, and comes back when it is mended.
  const whole = read(FULL.id);
  writeFileSync(pathOf(FULL.id), whole.replace(/^revised: .*$/m, 'revised: 昨天'));
  await expect(overlay).toContainText('revised');
  await page.reload();
  await expect(overlay).toContainText(`${FULL.id}.mdx:`);
  await expect(title).toHaveText('海燕助学金');
  writeFileSync(pathOf(FULL.id), whole);
  await expect(overlay).toHaveCount(0);
  for (const path of ['/practices/', `/categories/${FIELD.id}/`]) {
    await page.goto(root + path);
    await expect(list.first()).toBeVisible();
  }

  // Half written, it has no page yet; what is missing stands over the one that says so.
  const added = read(OTHER.id).replaceAll(OTHER.title, '冬日送手套');
  writeFileSync(pathOf('dong-ri-song-shou-tao'), added.replace(/^summary: .*$/m, 'summary:'));
  await page.goto(`${root}/practices/dong-ri-song-shou-tao/`);
  await expect(overlay).toContainText('dong-ri-song-shou-tao.mdx:3');
  writeFileSync(pathOf('dong-ri-song-shou-tao'), added.replace(/^aliases: .*$/m, 'aliases: [手套慰问]'));
  await expect(title).toHaveText('冬日送手套');
  rmSync(pathOf('dong-ri-song-shou-tao'));
  await expect.poll(async () => (await fetch(`${root}/practices/dong-ri-song-shou-tao/`)).status).toBe(404);
});
