/** npm run readme:screenshot: takes the picture of the README from a running `npm run serve`. */
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.ts';
import { givenOptions } from './given-options.ts';

const { values } = givenOptions({ options: { url: { type: 'string', default: 'http://localhost:4321/' } } });

const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
await page.goto(values.url);
await page.screenshot({ path: 'scripts/readme/home.png' });
await browser.close();
console.log('已写入 scripts/readme/home.png');
