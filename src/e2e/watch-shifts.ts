import type { Page } from '@playwright/test';

/** What moved on a page without the reader's doing: the sum of the browser's own scores, and what it was. */
export interface Shifts {
  sum: number;
  what: string[];
}

type Shift = PerformanceEntry & { value: number; sources: { node?: Node | null }[] };

/**
 * Watches each page that is opened from now on. For tests without input: on a phone the first half second is marked as following one, since
 * the window takes its width then (hadRecentInput).
 *
 * @returns what has moved on the page that is open
 */
export async function watchShifts(page: Page): Promise<() => Promise<Shifts>> {
  await page.addInitScript(() => {
    const noted: Shifts = { sum: 0, what: [] };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        noted.sum += value;
        noted.what.push(...sources.map(({ node }) => `${node?.nodeName ?? ''} ${(node?.textContent ?? '').trim().slice(0, 30)}`));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { noted: Shifts }).noted);
}
