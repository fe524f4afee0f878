import { test as base } from '@playwright/test';
import { openSharedWindow, type SharedWindow } from './shared-window.ts';

/** Playwright's test, in windows that tests of the same kind use one after the other. */
export const test = base.extend<object, { windows: Map<string, SharedWindow> }>({
  windows: [
    async ({}, use) => {
      await use(new Map());
    },
    { scope: 'worker' },
  ],

  context: async ({ browser, windows, serviceWorkers, viewport, userAgent, hasTouch, isMobile, javaScriptEnabled, baseURL }, use) => {
    const kind = JSON.stringify([serviceWorkers, viewport, userAgent, hasTouch, isMobile, javaScriptEnabled, baseURL]);
    const shared = windows.get(kind) ?? (await openSharedWindow(browser, baseURL ?? ''));
    windows.set(kind, shared);
    await use(shared.context);
    // A service worker may still write while its storage is being cleared: its window is not used again.
    if (serviceWorkers === 'allow') await shared.context.close();
    else if (await shared.clear()) return;
    windows.delete(kind);
  },
});
