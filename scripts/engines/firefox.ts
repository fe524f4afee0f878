import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { PageDriver, RunningEngine } from './engine-page.ts';

async function openPage(browser: Browser, downloads: string): Promise<PageDriver> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    downloads,
    open: async (address) => {
      await page.goto(address);
    },
    evaluate: async <T>(code: string) => (await page.evaluate(code)) as T,
    // The locator waits until the element stands still: what a list gets as one scrolls there moves it.
    press: (selector) => page.locator(selector).click(),
    type: async (text) => {
      await page.keyboard.type(text);
    },
  };
}

/** Starts an installed Firefox without a window, driven over WebDriver BiDi. @throws where it does not start */
export async function startFirefox(program: string): Promise<RunningEngine> {
  const downloads = mkdtempSync(join(tmpdir(), 'engine-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  return {
    version: await browser.version(),
    open: () => openPage(browser, downloads),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
