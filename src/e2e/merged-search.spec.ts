import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import * as pagefind from 'pagefind';
import sirv from 'sirv';

// The policy of the pages lets nobody else in; a library that takes in another one adds its address to connect-src.
test.use({ bypassCSP: true });

let folder = '';
let server: Server;
let other = '';

/** A second library on a port of its own: one record, in the same form as ours. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'second-library-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'zxx' });
  await index?.addCustomRecord({ url: '/practices/di-er-ku/', content: '第二 二库 库的 的做 做法', language: 'zxx' });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  const files = sirv(folder, { setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*') });
  server = createServer((request, response) => {
    files(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  other = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('two libraries on two ports are searched as one', async ({ page }) => {
  await page.goto('/search/');
  const urls = await page.evaluate(async (second) => {
    document.documentElement.lang = 'zxx';
    const engine = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
    await engine.mergeIndex(`${second}/pagefind`, { baseUrl: second });
    const find = async (query: string) => {
      const { results } = await engine.search(query);
      return Promise.all(results.map(async (result: { data: () => Promise<{ url: string }> }) => (await result.data()).url));
    };
    return { own: (await find('金秋 秋助 助学')) as string[], second: (await find('第二 二库')) as string[] };
  }, other);
  expect(urls.own.some((url) => url.includes('jin-qiu-zhu-xue'))).toBe(true);
  expect(urls.second).toContain(`${other}/practices/di-er-ku/`);
});
