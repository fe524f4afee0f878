import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';

// TEST_PORT lets two checkouts run their browser tests side by side.
const port = Number(process.env['TEST_PORT'] ?? 4399);

export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/browser-tests.json' }]],
  // Only the tests of offline reading let a service worker in.
  use: { baseURL: `http://localhost:${port}`, locale: 'zh-CN', serviceWorkers: 'block', launchOptions: await launchOptions() },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    // What is kept on a device, and what is built, does not depend on the window.
    {
      name: 'phone',
      testIgnore: ['**/offline.spec.ts', '**/small-sites.spec.ts'],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: { command: `node scripts/serve.ts --port ${port}`, url: `http://localhost:${port}/`, reuseExistingServer: false },
});
