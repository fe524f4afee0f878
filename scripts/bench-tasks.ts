/** npm run bench:tasks [-- --url <address>]: five tasks walked on a phone of 360 × 740 px from a running `npm run serve`; presses and screens scrolled. */
import { chromium, type Locator, type Page } from 'playwright-core';
import { launchOptions } from './browser.ts';
import { givenOptions } from './given-options.ts';

const { values } = givenOptions({ options: { url: { type: 'string', default: 'http://localhost:4321/' } } });

/** Counts what a reader does: presses (taps, the return key), and screens that go by until the aim is in sight. */
class Walk {
  presses = 0;
  screens = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(values.url);
  }

  /** Scrolls until it is in sight. */
  async see(target: Locator): Promise<Locator> {
    const first = target.filter({ visible: true }).first();
    await first.waitFor();
    this.screens += await first.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      element.scrollIntoView({ block: 'center' });
      return top >= 0 && bottom <= innerHeight ? 0 : Math.max(1, Math.ceil((bottom - innerHeight) / innerHeight));
    });
    return first;
  }

  async press(target: Locator): Promise<void> {
    const first = await this.see(target);
    this.presses += 1;
    await first.click();
  }

  async leave(target: Locator): Promise<void> {
    const from = this.page.url();
    await this.press(target);
    await this.page.waitForURL((url) => url.href !== from);
  }

  /** One press into the field, one on the return key. */
  async search(query: string): Promise<void> {
    const field = this.page.locator('input[type=search]').filter({ visible: true }).first();
    await field.fill(query);
    await field.press('Enter');
    this.presses += 2;
    await this.page.locator('site-search[data-state=done]').waitFor();
  }
}

const TASKS: Record<string, (walk: Walk) => Promise<void>> = {
  '查一种做法：金秋助学的第一步': async (walk) => {
    await walk.search('金秋助学');
    const card = walk.page.locator('.answer-steps li');
    if ((await card.count()) === 0) await walk.leave(walk.page.locator('[data-results] h2 a', { hasText: '金秋助学' }));
    await walk.see(walk.page.locator('.answer-steps li, #how ~ ol > li'));
  },
  '抄一句：厂务公开的成效': async (walk) => {
    await walk.search('厂务公开 成效');
    await walk.press(walk.page.locator('[data-results] button', { hasText: '复制' }));
  },
  '收三条：写不足的措辞': async (walk) => {
    await walk.leave(walk.page.locator('main a[href$="/wordings/"]'));
    await walk.leave(walk.page.locator('main a[href$="/wordings/shortfall/"]'));
    const collect = walk.page.locator('main button', { hasText: /^收进草稿$/ });
    if ((await collect.filter({ visible: true }).count()) === 0)
      await walk.leave(walk.page.locator('main a[href*="/wordings/shortfall/"]'));
    for (let i = 0; i < 3; i += 1) await walk.press(collect);
  },
  '查一个时限：职代会每年开几次': async (walk) => {
    await walk.search('职代会每年至少开几次');
    await walk.see(walk.page.locator('.law-line, [data-results] > li', { hasText: /每年/ }));
  },
  '分享一个数字：898家': async (walk) => {
    const { page } = walk;
    const figures = page.locator('a[href$="/figures/"]').filter({ visible: true });
    if ((await figures.count()) === 0) await walk.press(page.getByRole('link', { name: '菜单' }));
    await walk.leave(figures);
    const jump = page.locator('[data-jumps] a', { hasText: '民主管理' }).filter({ visible: true });
    if ((await jump.count()) > 0) await walk.press(jump);
    await walk.leave(page.locator('main tr', { hasText: '898家' }).locator('a'));
    await walk.press(page.locator('summary, button').filter({ hasText: /^分享/ }));
    await walk.see(page.locator('share-box button, share-box a'));
  },
};

const browser = await chromium.launch(await launchOptions());
for (const [name, run] of Object.entries(TASKS)) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN', hasTouch: true, isMobile: true });
  const walk = new Walk(await context.newPage());
  await walk.open();
  await run(walk);
  console.log(`${name}：点按${walk.presses}次，翻屏${walk.screens}次`);
  await context.close();
}
await browser.close();
