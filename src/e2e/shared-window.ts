import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What a test may do to a window that its next page would still feel. */
const LASTING = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setOffline',
] as const;
const CLOCK = ['install', 'fastForward', 'pauseAt', 'resume', 'runFor', 'setFixedTime', 'setSystemTime'] as const;

/** Calls `onCall` before the methods of these names do their work. */
function watch<T extends object>(target: T, names: readonly (keyof T)[], onCall: () => void): void {
  for (const name of names) {
    const method = target[name] as (...values: unknown[]) => unknown;
    target[name] = ((...values: unknown[]) => {
      onCall();
      return method.apply(target, values);
    }) as T[keyof T];
  }
}

/**
 * A window (browser context) that tests use one after the other. Each has pages of its own and finds nothing of the others: neither
 * in storage of any sort nor in the window's settings. What stays is what only saves work: the process that draws its pages, with the
 * scripts it has compiled, and the cache of files.
 */
export interface SharedWindow {
  context: BrowserContext;
  /** Closes the pages of a test and takes away what it left. @returns whether another test may have the window */
  clear: () => Promise<boolean>;
}

/** Closes a page whose scripts have ended: those of a closed target run on for a while, and write. */
async function shut(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.close();
}

/** @param origin of the tested site */
export async function openSharedWindow(browser: Browser, origin: string): Promise<SharedWindow> {
  const context = await browser.newContext();
  // An empty page of the site: while it stands open, so does the process.
  const anchor = await context.newPage();
  await anchor.route('**', (route) => route.fulfill({ body: '' }));
  await anchor.goto(origin);
  const session = await context.newCDPSession(anchor);
  let worn = false;
  const onCall = () => {
    worn = true;
  };
  watch(context, LASTING, onCall);
  watch(context.clock, CLOCK, onCall);

  return {
    context,
    clear: async () => {
      if (worn || anchor.isClosed()) {
        await context.close();
        return false;
      }
      await Promise.all(context.pages().map((page) => (page === anchor ? undefined : shut(page))));
      await context.clearCookies();
      // Of every origin: tests open servers on ports of their own.
      await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
      return true;
    },
  };
}
