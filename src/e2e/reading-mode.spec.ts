import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';
import { openMenu } from './opened.ts';

const ENTRY = FULL.path;
const SIZE = () => parseFloat(getComputedStyle(document.body).fontSize);

test.describe('适老模式', () => {
  test('is chosen once and holds on every page, before the first paint', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/');
    await openMenu(page);
    const button = page.getByRole('button', { name: '适老模式' });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    // With every script file held back the page must come up large all the same.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(ENTRY);
    expect(await page.evaluate(SIZE)).toBeGreaterThanOrEqual(20);
  });

  test('no text is smaller than 18 px and buttons are 60 px', { tag: '@phone' }, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('reading', 'easy');
    });
    await page.goto(ENTRY);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter(
          ({ childNodes, offsetParent }) =>
            offsetParent && [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
        )
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 18 && !element.closest('.visually-hidden'))
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
    const box = await page.getByRole('button', { name: '适老模式' }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(60);
  });

  test('is left again', async ({ page }) => {
    await page.goto('/');
    const before = await page.evaluate(SIZE);
    await openMenu(page);
    await page.getByRole('button', { name: '适老模式' }).click();
    expect(await page.evaluate(SIZE)).toBeGreaterThan(before);
    await page.getByRole('button', { name: '适老模式' }).click();
    await page.reload();
    expect(await page.evaluate(SIZE)).toBe(before);
  });

  test('works for the page where storage is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(ENTRY);
    await openMenu(page);
    await page.getByRole('button', { name: '适老模式' }).click();
    expect(await page.evaluate(SIZE)).toBeGreaterThanOrEqual(20);
  });
});

test.describe('reading aloud', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('reading', 'easy');
      // A voice that notes what it is given and ends at once, except for the first passage.
      const said: string[] = [];
      Object.assign(window, { said });
      const voice = {
        speak(utterance: SpeechSynthesisUtterance) {
          said.push(`${utterance.lang} ${utterance.text}`);
          if (said.length > 1) setTimeout(() => utterance.onend?.(new Event('end') as SpeechSynthesisEvent));
          else Object.assign(window, { finishFirst: () => utterance.onend?.(new Event('end') as SpeechSynthesisEvent) });
        },
        cancel() {
          said.push('停');
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: voice });
    });
    await page.goto(ENTRY);
  });

  test('reads title, summary and body in order, marks the passage, and ends by itself', { tag: '@phone' }, async ({ page }) => {
    await page.getByRole('button', { name: '朗读' }).click();
    await expect(page.locator('.is-read')).toHaveText(FULL.title);
    await page.evaluate(() => (window as unknown as { finishFirst: () => void }).finishFirst());
    await expect(page.getByRole('button', { name: '朗读', exact: true })).toBeVisible();
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said[0]).toBe(`zh-CN ${FULL.title}`);
    expect(said.some((text) => text.includes('这是什么'))).toBe(true);
    expect(new Set(said).size).toBe(said.length);
  });

  test('stops on request', async ({ page }) => {
    await page.getByRole('button', { name: '朗读' }).click();
    await page.getByRole('button', { name: '停止朗读' }).click();
    await expect(page.locator('.is-read')).toHaveCount(0);
    await expect(page.getByRole('button', { name: '朗读', exact: true })).toBeVisible();
  });
});

test('without a voice there is no button for it', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('reading', 'easy');
    delete (window as { speechSynthesis?: unknown }).speechSynthesis;
    delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis;
  });
  await page.goto(ENTRY);
  await expect(page.getByRole('button', { name: '适老模式' })).toBeVisible();
  await expect(page.getByRole('button', { name: '朗读' })).toBeHidden();
});
