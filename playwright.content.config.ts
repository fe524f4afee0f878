import { defineConfig } from '@playwright/test';
import { testLaunchOptions } from './src/e2e/launch.ts';
import { SITE } from './src/site.ts';

// The built library itself (npm run test:content); the engine's own tests are in playwright.config.ts.
const port = Number(process.env['TEST_PORT'] ?? 4399) + 3;

export default defineConfig({
  testDir: 'src/e2e/library',
  testMatch: '*.spec.ts',
  outputDir: '.cache/content-test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 600_000,
  expect: { timeout: 90_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/content-browser-tests.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    launchOptions: await testLaunchOptions(),
  },
  webServer: {
    command: `node scripts/serve.ts --port ${port}`,
    url: `http://localhost:${port}${SITE.base}`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
