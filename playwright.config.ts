import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';
import { BARE, originOf, SITE } from './scripts/fixture-sites/sites.ts';

// What tests expect of the site's own name and slots is read where the site itself reads it.
process.env['CONTENT_DIR'] = SITE.content;

// Windows that are used on (src/e2e/shared-window.ts) keep the process that draws their pages.
const ONE_PROCESS = '--renderer-process-limit=1';
// Nothing is asserted of pixels: without memory for them none are drawn. PICTURES=1 has them drawn, for who wants to look.
const NO_PIXELS = process.env['PICTURES'] ? [] : ['--force-gpu-mem-available-mb=0'];
const { executablePath, args } = await launchOptions();

export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '**/*.spec.ts',
  // The library's own tests: playwright.content.config.ts.
  testIgnore: '**/library/**',
  outputDir: '.cache/test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Guards against a hang: no test says how fast the machine is.
  timeout: 300_000,
  expect: { timeout: 90_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/browser-tests.json' }]],
  // Only the tests of offline reading let a service worker in.
  use: {
    baseURL: originOf(SITE),
    locale: 'zh-CN',
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: [...args, ONE_PROCESS, ...NO_PIXELS] },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    // What a narrow window or a finger changes, each control of a page in one walk at least; the rest is looked at once.
    { name: 'phone', grep: /@phone/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: `node scripts/fixture-sites.ts`,
    // The last of the sites: all are shown when it is.
    url: `${originOf(BARE)}${BARE.base}`,
    timeout: 600_000,
    reuseExistingServer: false,
  },
});
