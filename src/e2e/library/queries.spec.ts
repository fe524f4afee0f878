import { contentFolder } from '../../settings/content-folder.ts';
import { ask, misses, OLDER, queriesOf } from '../answers.ts';
import { expect, test } from '../guarded.ts';

const QUERIES = queriesOf(contentFolder(process.cwd()));

for (const [kind, queries] of Map.groupBy(QUERIES, ({ kind }) => kind))
  test(`${kind}: what was meant is among the first three`, async ({ page }) => {
    expect(await misses(page, queries)).toEqual([]);
  });

test('without Intl.Segmenter the answers are the same', async ({ page, browser, baseURL }) => {
  const queries = QUERIES.filter((_, i) => i % 4 === 0).map(({ q }) => q);
  const plain = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  await plain.addInitScript('delete Intl.Segmenter');
  expect(await ask(await plain.newPage(), queries)).toEqual(await ask(page, queries));
  await plain.close();
});

for (const [lack, takeAway] of Object.entries(OLDER))
  test(`where WebAssembly ${lack}, what was meant is among the first three all the same`, async ({ page }) => {
    await page.addInitScript(takeAway);
    expect(
      await misses(
        page,
        QUERIES.filter((_, i) => i % 3 === 0),
      ),
    ).toEqual([]);
  });
