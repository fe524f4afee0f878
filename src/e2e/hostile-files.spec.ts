import type { Page } from '@playwright/test';
import { hostileFiles, type HostileFile } from '../import/fixtures/hostile-files.ts';
import { expect, test } from './guarded.ts';

const FILES = hostileFiles(300, 20);
/** Files given at once. */
const BATCH = 25;
/** What nobody can do anything with: the words of a program, and the sentence for what was not foreseen. */
const UNCLEAR = /undefined|null|NaN|Error|\bat \w+|\[object|没有读成/;

interface Heard {
  heard: string[];
}

/** Gives files to the page as a reader does, and waits until all are through. @returns what the page said of each */
async function give(page: Page, files: HostileFile[]): Promise<string[]> {
  await page.evaluate(() => {
    const said = document.querySelector('[data-said]');
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(said?.textContent ?? '')).observe(said ?? document.body, { childList: true, subtree: true });
  });
  const given = files.map(({ bytes, file }) => ({ name: file, mimeType: '', buffer: Buffer.from(bytes) }));
  await page.setInputFiles('[data-files]', given);
  await expect(page.locator('[data-progress]')).toBeHidden({ timeout: 170_000 });
  return page.evaluate(() => [
    ...(globalThis as unknown as Heard).heard,
    ...Array.from(document.querySelectorAll('[data-problems] li'), (item) => item.textContent ?? ''),
  ]);
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
    const files = FILES.slice(from, from + BATCH);
    await page.goto('/import/');
    const said = await give(page, files);
    for (const { file } of files) {
      const own = said.filter((words) => words.startsWith(file));
      expect(own, file).not.toEqual([]);
      for (const words of own) {
        expect(words).toMatch(/\p{Script=Han}{4}/u);
        if (!words.includes('读好了')) expect(words).not.toMatch(UNCLEAR);
      }
    }
    const held = page
      .locator('[data-result]')
      .locator('script, svg, iframe, object, embed, img, [onload], [onerror], a[href^="javascript"]');
    await expect(held).toHaveCount(0);
    expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);

    // The page is alive: it reads what is sound after all that.
    await give(page, [{ bytes: Buffer.from('青石码头工会工作总结\n今年，工会慰问职工57户，职工反映良好。'), file: '好的.txt' }]);
    await expect(page.locator('[data-title]')).toHaveText('青石码头工会工作总结');
  });
