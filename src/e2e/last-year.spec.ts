import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './guarded.ts';
import { texts } from './open-draft.ts';
import { LAST_YEAR } from './last-year-paper.ts';
import { wordParagraphs } from './word-paragraphs.ts';

/** Pictures for whoever looks at the journey, with PICTURES=1: .cache/test-results/. */
async function picture(page: Page, info: TestInfo, name: string): Promise<void> {
  if (process.env['PICTURES']) await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
}

test(
  'last year’s summary becomes this year’s outline with the library’s wordings, and a Word file, in four clicks',
  { tag: '@phone' },
  async ({ page }, info) => {
    let clicks = 0;
    const click = async (name: string, role: 'button' | 'checkbox' = 'button') => {
      await page.getByRole(role, { name }).first().click();
      clicks += 1;
    };
    await page.goto('/import/');
    await expect(page.locator('import-papers')).toBeVisible();
    const choosing = page.waitForEvent('filechooser');
    await click('选择文件');
    await (await choosing).setFiles(LAST_YEAR);
    await expect(page.locator('[data-title]')).toHaveText('青石码头工会2024年工作总结');
    await expect(page.locator('[data-progress]')).toBeHidden();
    await picture(page, info, '1-read');

    await click('补充库里的做法', 'checkbox');
    await click('作为今年的提纲');
    await expect(page).toHaveURL(/\/compose\//);
    await expect(page.locator('#draft-title')).toHaveValue('青石码头工会【年度】年工作总结');
    const nodes = await texts(page);
    const own = nodes.filter((text) => /夏日送清凉活动/.test(text));
    expect(own.join()).toContain('去年：2.4万元】');
    // The wording of the library stands below the heading of last year that it suits.
    const heading = nodes.findIndex((text) => text.includes('做好防暑降温'));
    expect(nodes.slice(heading + 1).some((text) => !own.includes(text) && /清凉|防暑|高温/.test(text))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await picture(page, info, '2-outline');

    const waiting = page.waitForEvent('download');
    await click('下载 Word');
    const word = await wordParagraphs(await waiting);
    expect(word[0]?.style).toBe('Title');
    expect(word.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      '一、做好防暑降温',
      '二、明年打算',
      '三、去年打算的落实情况',
    ]);
    expect(word.map(({ text }) => text).join()).not.toMatch(/王小明|13912345678|佚名/);
    await picture(page, info, '3-word');
    expect(clicks).toBe(4);
  },
);
