/** npm run bench:compose: how long the composer keeps the browser busy with a draft of 300 items. Needs a built site. */
import { chromium, type Page } from 'playwright-core';
import { launchOptions } from './browser.ts';
import { givenOptions } from './given-options.ts';
import { serveDist } from './serve-dist.ts';

const { values } = givenOptions({
  options: {
    port: { type: 'string', default: '4390' },
    dist: { type: 'string', default: 'dist' },
    items: { type: 'string', default: '300' },
    /** Changes made while the 公文视图 stands open. */
    changes: { type: 'string', default: '40' },
    /** How many times slower than this machine: 4 stands for an office PC of some age. */
    slower: { type: 'string', default: '4' },
  },
});

/** Fills the store with a draft as long as asked for: a heading on every twentieth place, 90 characters a paragraph. */
async function fillStore(page: Page, count: number): Promise<void> {
  await page.evaluate((length) => {
    const text = (id: number) =>
      `【单位】第${id}段：开展“${'送温暖'.repeat(1 + (id % 7))}”活动【场次】场，服务职工【人数】人次，`.padEnd(90, `措辞${id}`);
    const nodes = Array.from({ length }, (_, i) =>
      i % 20 === 0 ? { id: i + 1, kind: 'heading', level: 1, text: `第${i + 1}节` } : { id: i + 1, kind: 'paragraph', text: text(i + 1) },
    );
    localStorage.setItem('upl-draft', JSON.stringify({ version: 1, title: '【单位】总结', nodes, fills: {}, signature: '', date: '' }));
  }, count);
}

/** Has every page note its long tasks from the start. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });

/** The longest task of the page while something is done, in milliseconds; 0 where none reaches 50. */
async function longest(page: Page, act: () => Promise<unknown>): Promise<number> {
  const tasks = () => page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  await tasks();
  await act();
  await page.waitForTimeout(400);
  return Math.round(Math.max(0, ...(await tasks())));
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Processor time of the thread, in microseconds: other programs on the machine do not count. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task on the main thread of a page, in milliseconds of processor time. */
function longestTask(events: readonly TraceEvent[]): number {
  const threads = new Set(
    events.filter(({ ph, args }) => ph === 'M' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** The longest task that each of some changes brings about, with all that follows from it, in milliseconds in order of size. */
async function costs(page: Page, count: number, change: (nth: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    await change(nth);
    // Drawing, counting and saving wait for a pause in typing, a second at most.
    await page.waitForTimeout(1500);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    all.push(Math.round(longestTask(traceEvents)));
  }
  return all.sort((a, b) => a - b);
}

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const server = await serveDist(values.dist, values.port);
const browser = await chromium.launch(await launchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const address = `http://localhost:${values.port}/compose/`;
  await watch(page);
  // From another page: the composer writes its own state when it is left.
  await page.goto(`http://localhost:${values.port}/about/`);
  await fillStore(page, Number(values.items));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
  const face = (n: number) => page.locator('.node-face').nth(n);
  const steps: [string, () => Promise<unknown>][] = [
    ['打开', () => page.goto(address)],
    [
      '选中一段',
      () =>
        face(150)
          .locator('.node-text')
          .click({ position: { x: 5, y: 5 } }),
    ],
    ['上移一步', () => page.keyboard.press('Alt+ArrowUp')],
    ['上移一节', async () => (await face(160).focus(), page.keyboard.press('Alt+ArrowUp'))],
    ['全稿填一项', async () => (await page.locator('#blank-单位').fill('市总工会'), page.locator('#blank-单位').press('Tab'))],
    ['撤销', () => page.locator('[data-undo]').click()],
    ['公文视图', () => page.locator('[data-sheets-panel] > summary').click()],
  ];
  console.log(`${values.items}项的草稿，处理器放慢${values.slower}倍，最长的一次占用：`);
  for (const [name, act] of steps) console.log(`${name}　${await longest(page, act)}毫秒`);
  const middle = Math.floor(Number(values.items) / 2) + 1;
  await face(middle)
    .locator('.node-text')
    .dblclick({ position: { x: 5, y: 5 } });
  const typing = await costs(page, Number(values.changes), () => page.keyboard.type('字'));
  const confirming = await costs(page, Number(values.changes), async (nth) => {
    if (nth > 0) await page.keyboard.press('Enter');
    await page.keyboard.type('字');
    await page.keyboard.press('Control+Enter');
  });
  for (const [name, each] of [
    ['打一个字', typing],
    ['打一个字并改好', confirming],
  ] as const)
    console.log(
      `公文视图开着，${name}，最长的一次占用（处理器时间）：半数${percentile(each, 0.5)}毫秒以内，95%在${percentile(each, 0.95)}毫秒以内`,
    );
} finally {
  await browser.close();
  server.kill();
}
