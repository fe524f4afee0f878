import type { Page } from '@playwright/test';
import { hostileFiles, type HostileFile } from '../import/fixtures/hostile-files.ts';
import { expect, test } from './guarded.ts';

// Thousands of such files are read without a page (src/import/hostile-inputs.test.ts, read/hostile-papers.test.ts); here, what the page
// says of them. HOSTILE_FILES=300 gives it more.
const FILES = hostileFiles(Number(process.env['HOSTILE_FILES'] ?? 100), 20);
/** Files that one page is given, one after another. */
const BATCH = 25;
/** What nobody can do anything with: the words of a program, and the sentence for what was not foreseen. */
const UNCLEAR = /undefined|null|NaN|Error|\bat \w+|\[object|没有读成/;

/** Gives a file to the page as a reader does. @returns what the page says of it, and how many papers it holds then */
async function give(page: Page, { bytes, file }: HostileFile): Promise<{ problems: string[]; papers: number }> {
  await page.setInputFiles('[data-files]', { name: file, mimeType: '', buffer: Buffer.from(bytes) });
  await expect(page.locator('[data-progress]')).toBeHidden();
  return page.evaluate(() => ({
    problems: Array.from(document.querySelectorAll('[data-problems] li'), (item) => item.textContent ?? ''),
    papers: document.querySelectorAll('[data-paper]').length,
  }));
}

for (let from = 0; from < FILES.length; from += BATCH)
  test(`files ${from} to ${from + BATCH - 1} that may be anything are read or refused in plain words, and nothing in them runs`, async ({
    page,
    guard,
  }) => {
    page.on('dialog', (dialog) => {
      guard.faults.push(`弹出了对话框：${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto('/import/');
    await expect(page.locator('import-papers')).toBeVisible();
    let held = 0;
    for (const hostile of FILES.slice(from, from + BATCH)) {
      const { problems, papers } = await give(page, hostile);
      if (problems.length === 0) expect(papers, hostile.file).toBeGreaterThan(held);
      for (const words of problems) {
        expect(words).toMatch(new RegExp(`^${hostile.file}：.*\\p{Script=Han}{4}`, 'u'));
        expect(words).not.toMatch(UNCLEAR);
      }
      held = papers;
    }
    const live = 'script, svg, iframe, object, embed, img, [onload], [onerror], a[href^="javascript"]';
    await expect(page.locator('[data-result]').locator(live)).toHaveCount(0);
    expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);

    // The page is alive: it reads what is sound after all that.
    await give(page, { bytes: Buffer.from('青石码头工会工作总结\n今年，工会慰问职工57户，职工反映良好。'), file: '好的.txt' });
    await expect(page.locator('[data-title]')).toHaveText('青石码头工会工作总结');
  });
