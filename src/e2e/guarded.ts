import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

const POLICY = /Content[- ]Security[- ]Policy|Refused to/i;

/** What went wrong on the pages of a test, besides what the test looks at. */
export interface Guard {
  /** A test that provokes faults looks at them here and clears them. */
  faults: string[];
  /** Origins that the test's pages may ask: the site's own, and hosts that the test opens itself. */
  origins: Set<string>;
}

/**
 * Playwright's test, with a guard on every page of every browser context: a breach of the content security policy,
 * an uncaught error or a request that leaves the site fails the test.
 */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ browser, context, baseURL }, use) => {
      const guard: Guard = { faults: [], origins: new Set([new URL(baseURL ?? '').origin]) };
      const onContext = (opened: BrowserContext) => {
        watchContext(opened, guard);
      };
      onContext(context);
      browser.on('context', onContext);
      await use(guard);
      browser.off('context', onContext);
      expect(guard.faults).toEqual([]);
    },
    { auto: true },
  ],
});

function watchContext(context: BrowserContext, { faults, origins }: Guard): void {
  context.on('page', (page) => {
    watchPage(page, faults);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && !origins.has(url.origin)) faults.push(`请求了站外地址 ${url.href}`);
  });
}

function watchPage(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`脚本出错：${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && POLICY.test(message.text())) faults.push(message.text());
  });
}

export { expect };
