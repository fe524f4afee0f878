import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildDocx, numbered, numberingList, paragraph } from '../../src/import/fixtures/build-docx.ts';
import { launchOptions } from '../browser.ts';
import { host } from '../serve/host.ts';

/** How much slower the processor is made: about a phone of 2019 beside a desktop computer. */
const SLOWER = 4;
const RUNS = 5;
const FFLATE = join(import.meta.dirname, '../../node_modules/fflate/umd/index.js');

const SENTENCE = '工会组织职工学习培训，走访慰问困难职工57户，举办劳动竞赛6场，办理提案26条，职工反映良好，队伍更有凝聚力。';

/** A summary of 5,000 characters with numbered headings, as Word keeps it. */
function paper(): { bytes: Uint8Array; characters: number } {
  const texts = Array.from({ length: 96 }, (_, index) =>
    index % 8 === 0 ? '做好职工服务工作' : SENTENCE.replace('57', String(57 + index)),
  );
  const body = [
    paragraph('青石码头工会2024年工作总结'),
    ...texts.map((text, index) => paragraph(text, index % 8 === 0 ? numbered(1) : '')),
  ];
  return {
    bytes: buildDocx(body.join(''), { numbering: numberingList(1, [['chineseCounting', '%1、']]) }),
    characters: texts.join('').length,
  };
}

/** Milliseconds from the choice of a file to its text on the page, and what unpacking and parsing it alone takes there. */
async function once(
  browser: Browser,
  address: string,
  bytes: Uint8Array,
  inPage: boolean,
): Promise<{ whole: number; bare: number; processor: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true, viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    // A worker is not slowed down by the browser: the same work done in the page is.
    if (inPage) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto(address);
    await page.waitForSelector('import-papers:not([hidden])');
    await page.addScriptTag({ path: FFLATE });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const processor = async () =>
      1000 * ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN);
    if (inPage) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const bare = await bareTime(page, bytes);
    await page.evaluate(() => {
      const said = document.querySelector('[data-result]');
      const times = globalThis as unknown as { whole?: Promise<number> };
      times.whole = new Promise((done) => {
        let start = 0;
        document.querySelector('[data-files]')?.addEventListener('change', () => (start = performance.now()), { capture: true });
        new MutationObserver(() => {
          if (said?.hasAttribute('hidden') === false) requestAnimationFrame(() => done(performance.now() - start));
        }).observe(said ?? document.body, { attributes: true });
      });
    });
    const before = await processor();
    await page.setInputFiles('[data-files]', [{ name: '总结.docx', mimeType: '', buffer: Buffer.from(bytes) }]);
    const whole = await page.evaluate(() => (globalThis as unknown as { whole: Promise<number> }).whole);
    return { whole, bare, processor: (await processor()) - before };
  } finally {
    await context.close();
  }
}

const bareTime = (page: Page, bytes: Uint8Array): Promise<number> =>
  page.evaluate((list) => {
    const { fflate } = globalThis as unknown as { fflate: { unzipSync: (bytes: Uint8Array) => Record<string, Uint8Array> } };
    const start = performance.now();
    const files = fflate.unzipSync(new Uint8Array(list));
    const text = new TextDecoder().decode(files['word/document.xml']);
    const parsed = new DOMParser().parseFromString(text, 'application/xml').documentElement.textContent;
    return (parsed ?? '') === '' ? Number.NaN : performance.now() - start;
  }, Array.from(bytes));

/** Prints how long /import/ of a built site takes with a Word file of 5,000 characters, the least of several runs. @param dist folder of the site */
export async function measurePage(dist: string): Promise<void> {
  readFileSync(join(dist, 'import/index.html'));
  const { bytes, characters } = paper();
  const server = host(dist);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const browser = await chromium.launch(await launchOptions());
  try {
    const address = `http://localhost:${(server.address() as AddressInfo).port}/import/`;
    const runs = async (inPage: boolean) => {
      const all: Awaited<ReturnType<typeof once>>[] = [];
      for (let run = 0; run < RUNS; run += 1) all.push(await once(browser, address, bytes, inPage));
      const of = (part: 'whole' | 'bare' | 'processor') => Math.min(...all.map((run) => run[part]));
      return { whole: of('whole'), bare: of('bare'), processor: of('processor') };
    };
    const [worker, slow] = [await runs(false), await runs(true)];
    const ms = (value: number) => `${Math.round(value)}毫秒`;
    console.log(
      `在 worker 里读：${ms(worker.whole)}；进程用去处理器${ms(worker.processor)}，慢到四分之一是${ms(worker.processor * SLOWER)}`,
    );
    console.log(
      `没有 worker，页面慢到四分之一：${ms(slow.whole)}；只解压和解析${ms(slow.bare)}，整个过程是它的${(slow.whole / slow.bare).toFixed(0)}倍`,
    );
    const [now = 0] = loadavg();
    console.log(
      `${characters}字的 .docx，第一次打开页面后第一个文件；${cpus().length}核，当时负载${now.toFixed(1)}；各取${RUNS}次里最少的`,
    );
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
