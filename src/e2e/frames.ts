import type { Page } from '@playwright/test';

/** Lets a page draw so many frames: what was to change on it in that time has changed. Instead of a time, which would hang on the machine. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (all) => {
    for (let left = all; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  }, count);
