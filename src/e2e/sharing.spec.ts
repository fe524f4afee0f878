import mammoth from 'mammoth';
import { readFileSync } from 'node:fs';
import { SITE } from '../site.ts';
import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';

const ENTRY = FULL.path;
const LAW = 'bin-hai-gong-hui-tiao-li';

/** Keeps what a page copies, and hides the newer ways, as chat apps do. */
function watchCopies(): void {
  Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  // On the window: after the page's own listener has put its text in.
  window.addEventListener('copy', (event) => {
    document.documentElement.dataset['copied'] = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
  });
}

test.describe('sharing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(watchCopies);
  });

  test(
    'the link and the citation of a practice are copied with one tap, without the clipboard interface',
    { tag: '@phone' },
    async ({ page, baseURL }) => {
      await page.goto(`${ENTRY}?from=chat`);
      await page.getByText('分享和引用').click();
      const box = page.locator('details.share share-box');
      await box.getByRole('button', { name: '复制链接' }).click();
      await expect(box.getByRole('status')).toHaveText('已复制。');
      await expect(page.locator('html')).toHaveAttribute('data-copied', `${baseURL}${ENTRY}`);
      await box.getByRole('button', { name: '复制引用' }).click();
      await expect(page.locator('html')).toHaveAttribute(
        'data-copied',
        new RegExp(`^《${FULL.title}》，${SITE.name}，http:\\S+ ，\\d{4}年\\d+月\\d+日修订，${SITE.licence.name}。$`),
      );
    },
  );

  test('an entry is copied as Markdown, as its file has it', async ({ page, request }) => {
    const file = await (await request.get(ENTRY.replace(/\/$/, '.md'))).text();
    await page.goto(ENTRY);
    await expect(page.locator('link[rel=alternate][type="text/markdown"]')).toHaveAttribute('href', ENTRY.replace(/\/$/, '.md'));
    await page.getByText('分享和引用').click();
    await page.getByRole('button', { name: '复制 Markdown' }).click();
    await expect(page.locator('markdown-copy [role=status]')).toHaveText('已复制。');
    expect(await page.locator('html').getAttribute('data-copied')).toBe(file);
  });

  test('Markdown that cannot be fetched is told, and can be asked for again', async ({ page }) => {
    await page.goto(`/laws/${LAW}/`);
    await page.route('**/*.md', (route) => route.abort());
    await page.getByRole('button', { name: '复制 Markdown' }).click();
    await expect(page.locator('markdown-copy [role=status]')).toHaveText('没有取到，请检查网络后再点一次。');
    await page.unroute('**/*.md');
    await page.getByRole('button', { name: '复制 Markdown' }).click();
    await expect(page.locator('markdown-copy [role=status]')).toHaveText('已复制。');
  });

  test('a section and a wording have links of their own, which open there', { tag: '@phone' }, async ({ page, baseURL }) => {
    await page.goto(ENTRY);
    const share = page.getByRole('button', { name: '分享“怎么做”' });
    // It shows for a pointer on the heading, for the keyboard, and for a finger held on the heading.
    await expect(share).toHaveCSS('opacity', '0');
    await page.locator('h2#how').dispatchEvent('touchstart');
    await expect(share).toHaveCSS('opacity', '1');
    await share.click();
    await expect(page.locator('h2#how + share-box [data-link]')).toHaveText(`${baseURL}${ENTRY}#how`);
    await expect(page.locator('h2#how + share-box img')).toHaveAttribute('src', new RegExp(`/qr/practices/${FULL.id}\\.svg#how$`));
    const link = page.locator('#w1').getByRole('link', { name: '分享' });
    await link.click();
    await page.locator('#w1').getByRole('button', { name: '复制链接' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-copied', `${baseURL}${ENTRY}#w1`);
    await link.click();
    await expect(page.locator('#w1 share-box')).toHaveCount(0);
    await page.goto('about:blank');
    await page.goto(`${ENTRY}#w1`);
    await expect(page.locator('#w1')).toBeInViewport();
    const [target, other] = await page
      .locator('#w1, #w2')
      .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));
    expect(target).not.toBe(other);
  });

  test.describe('on a touch screen', () => {
    test.use({ hasTouch: true });

    test('a finger held on a heading shows its button, and a tap on that opens the box', async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'a held finger is sent by its own protocol');
      await page.goto(ENTRY);
      const heading = page.locator('h2#how');
      const share = heading.getByRole('button');
      await expect(share).toHaveCSS('opacity', '0');
      await heading.scrollIntoViewIfNeeded();
      const { x = 0, y = 0 } = (await heading.boundingBox()) ?? {};
      const finger = await page.context().newCDPSession(page);
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + 20, y: y + 10 }] });
      await expect(share).toHaveCSS('opacity', '1');
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await share.tap();
      await expect(page.locator('h2#how + share-box')).toBeVisible();
    });
  });

  test('the QR codes of a page, its sections and its wordings are there', async ({ page, request }) => {
    await page.goto(ENTRY);
    const anchors = await page.locator('.prose h2[id], .entry .wording[id]').evaluateAll((places) => places.map(({ id }) => id));
    expect(anchors.length).toBeGreaterThan(6);
    const response = await request.get(`/qr/practices/${FULL.id}.svg`);
    expect(response.headers()['content-type']).toBe('image/svg+xml');
    const svg = await response.text();
    for (const anchor of anchors) expect(svg, anchor).toContain(`<view id="${anchor}" `);
  });

  test('a system share sheet is offered where there is one, with the same link', { tag: '@phone' }, async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: (data: ShareData) => Promise.resolve((document.documentElement.dataset['shared'] = data.url ?? '')),
      });
    });
    await page.goto(ENTRY);
    await page.getByText('分享和引用').click();
    await page.locator('details.share').getByRole('button', { name: '发给别人' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', `${baseURL}${ENTRY}`);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('link, code and citation can be read, and no button is offered', async ({ page }) => {
    await page.goto(ENTRY);
    await page.getByText('分享和引用').click();
    const box = page.locator('details.share share-box');
    await expect(box.getByText(`《${FULL.title}》，${SITE.name}`)).toBeVisible();
    await expect(box.getByRole('img', { name: '本页网址的二维码' })).toBeVisible();
    await expect(box.locator('button:visible')).toHaveCount(0);
  });
});

test('the card says what the page is, with two images that exist', async ({ page, request }) => {
  await page.goto(ENTRY);
  const content = (selector: string) => page.locator(selector).getAttribute('content');
  expect(await content('meta[property="og:title"][itemprop="name"]')).toBe(FULL.title);
  expect((await content('meta[property="og:description"]'))?.length).toBeLessThanOrEqual(50);
  for (const selector of ['meta[property="og:image"]', 'meta[itemprop="image"]']) {
    const response = await request.get(new URL((await content(selector)) ?? '').pathname);
    expect(response.headers()['content-type']).toBe('image/jpeg');
    expect((await response.body()).length).toBeLessThan(100 * 1024);
  }
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).map(
    (text) => JSON.parse(text) as { '@type': string },
  );
  expect(data.map((item) => item['@type']).sort()).toEqual(['Article', 'BreadcrumbList']);
});

test('the Word file of a practice opens with its text and headings', async ({ page }) => {
  await page.goto(ENTRY);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载 Word' }).click()]);
  expect(download.suggestedFilename()).toBe(`${FULL.id}.docx`);
  const { value } = await mammoth.convertToHtml({ buffer: readFileSync(await download.path()) });
  expect(value).toContain('<h1>一、法律依据与硬规定</h1>');
  expect(value).toContain('<h1>二、这是什么</h1>');
  expect(value).toMatch(new RegExp(`引自${SITE.name}，https?:\\S+${FULL.path}`));
});
