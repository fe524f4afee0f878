import { expect, type BrowserContext, type Page, type Request } from '@playwright/test';
import { test as base } from './windows.ts';

const POLICY = /Content[- ]Security[- ]Policy|Refused to/i;

/** What went wrong on the pages of a test, besides what the test looks at. */
export interface Guard {
  /** A test that provokes faults looks at them here and clears them. */
  faults: string[];
  /** Origins that the test's pages may ask: the site's own, and hosts that the test opens itself. */
  origins: Set<string>;
}

/**
 * The test of windows.ts, with a guard on every page of every browser context: a breach of the content security policy,
 * an uncaught error or a request that leaves the site fails the test.
 */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ browser, context, baseURL }, use) => {
      const guard: Guard = { faults: [], origins: new Set([new URL(baseURL ?? '').origin]) };
      const watched: BrowserContext[] = [];
      const onPage = (page: Page) => {
        watchPage(page, guard.faults);
      };
      const onRequest = (request: Request) => {
        const url = new URL(request.url());
        if (/^(?:https?|wss?):$/.test(url.protocol) && !guard.origins.has(url.origin)) guard.faults.push(`请求了站外地址 ${url.href}`);
      };
      const onContext = (opened: BrowserContext) => {
        opened.on('page', onPage).on('request', onRequest);
        watched.push(opened);
      };
      onContext(context);
      browser.on('context', onContext);
      await use(guard);
      browser.off('context', onContext);
      for (const each of watched) each.off('page', onPage).off('request', onRequest);
      expect(guard.faults).toEqual([]);
    },
    { auto: true },
  ],
});

function watchPage(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`脚本出错：${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && POLICY.test(message.text())) faults.push(message.text());
  });
}

export { expect };
