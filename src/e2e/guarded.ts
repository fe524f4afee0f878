import { expect, test as base, type Page } from '@playwright/test';

const POLICY = /Content[- ]Security[- ]Policy|Refused to/i;

/**
 * Playwright's test, with a guard on every page: a breach of the content security policy, an uncaught error
 * or a request that leaves the site fails the test.
 */
export const test = base.extend<{ guard: string[] }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      context.on('page', (page) => {
        watch(page, faults);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin)
          faults.push(`请求了站外地址 ${url.href}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`脚本出错：${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && POLICY.test(message.text())) faults.push(message.text());
  });
}

export { expect };
