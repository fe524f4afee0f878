import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { FIELD, FULL, OTHER, PAPERS } from './entries.ts';
import { expect, test } from './guarded.ts';
import { texts } from './open-draft.ts';
import { openSet } from './opened.ts';
import { wordParagraphs } from './word-paragraphs.ts';

async function collect(page: Page, within: string): Promise<void> {
  if (within.startsWith('#w')) await openSet(page, within.slice(1));
  await page.locator(`${within} [data-collect]`).first().click();
}

/** Three wordings and a figure of one practice. */
async function collectSome(page: Page): Promise<void> {
  await page.goto(FULL.path);
  for (const id of ['w1', 'w2', 'w3']) await collect(page, `#${id}`);
  await collect(page, '#figures');
}

test('from the search to a Word file: collect three, fill, reorder by keyboard, export', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`/search/?q=${FULL.title}&type=措辞`);
  await page.locator(`[data-results] a[href*="${FULL.path}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(FULL.path));
  for (const id of ['w1', 'w2', 'w3']) await collect(page, `#${id}`);
  await expect(page.locator('[data-count]')).toHaveText('3');

  await page.getByRole('link', { name: /^草稿/ }).click();
  await expect(page.locator('.node')).toHaveCount(8);
  await page.getByLabel('标题', { exact: true }).fill('【单位】工作总结');
  await page.locator('#blank-单位').fill('机修公司工会');
  await page.locator('#blank-单位').press('Tab');
  await expect(page.locator('[data-blanks-state]')).not.toContainText('没填：单位');

  // One place by keyboard: open the blank, type, Enter goes to the next one.
  await page.locator('.node-face .blank:not(.is-filled)').first().click();
  await page.keyboard.type('七十');
  await page.keyboard.press('Enter');
  expect((await texts(page)).join('')).toContain('七十');
  await page.keyboard.press('Escape');

  const before = await texts(page);
  const third = page.locator('.node-face').nth(4);
  await third.focus();
  await page.keyboard.press('Alt+ArrowUp');
  const after = await texts(page);
  expect(after[3]).toBe(before[4]);
  expect(after[4]).toBe(before[3]);
  await expect(page.locator('.node-face').nth(3)).toBeFocused();
  await page.keyboard.press('Control+z');
  expect(await texts(page)).toEqual(before);

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('机修公司工会工作总结.docx');
  const word = await wordParagraphs(download);
  expect(word[0]).toEqual({ style: 'Title', text: '机修公司工会工作总结' });
  expect(word.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual(
    PAPERS.first.headings.map((heading, i) => `${'一二三四'[i]}、${heading}`),
  );
  expect(word.find(({ style }) => style === 'Heading2')?.text).toBe(`（一）${FIELD.label}`);
  for (const text of before.filter((_, i) => i === 3 || i === 4)) expect(word.map((paragraph) => paragraph.text)).toContain(text);
});

test('主送机关 and 附件 are kept with the draft and stand in the Word file', async ({ page }) => {
  await collectSome(page);
  await page.goto('/compose/');
  await page.getByLabel('主送机关').fill('各基层工会');
  await page.getByLabel('附件', { exact: true }).fill('统计表\n名单');
  await page.getByLabel('附件', { exact: true }).blur();
  await page.reload();
  await expect(page.getByLabel('主送机关')).toHaveValue('各基层工会');
  await expect(page.getByLabel('附件', { exact: true })).toHaveValue('统计表\n名单');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word' }).click();
  const word = await wordParagraphs(await waiting);
  expect(word[2]).toEqual({ style: 'Addressee', text: '各基层工会：' });
  const at = word.findIndex(({ text }) => text === '附件：1.统计表');
  expect([word[at - 1]?.text, word[at + 1]?.text]).toEqual(['', '2.名单']);

  await page.getByRole('link', { name: '公文视图' }).click();
  const sheet = page.locator('.sheet').first();
  await expect(sheet).toContainText('各基层工会：');
  await expect(sheet).toContainText('附件：1.统计表');
});

test('a wording is collected straight from the search results, under its field', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`/search/?q=${FULL.title}&type=措辞`);
  const collectHit = page.locator('[data-results] [data-collect]').first();
  await collectHit.click();
  await expect(collectHit).toHaveText('已在草稿');
  const { text, group } = JSON.parse((await collectHit.getAttribute('data-item')) ?? '{}') as Record<string, string>;
  expect(group).toBe(FIELD.label);
  await page.goto('/compose/');
  await expect(page.locator('.is-paragraph .node-text')).toHaveText([text ?? '']);
});

test('keeps the draft across pages, tabs and a reload', async ({ page, context }) => {
  await collectSome(page);
  await page.goto('/compose/');
  await expect(page.locator('.is-paragraph')).toHaveCount(4);
  const other = await context.newPage();
  await other.goto(OTHER.path);
  await collect(other, '#w2');
  await expect(page.locator('.is-paragraph')).toHaveCount(5);
  await expect(other.locator('#w2 [data-collect]')).toHaveText('已在草稿');
  await page.reload();
  await expect(page.locator('.is-paragraph')).toHaveCount(5);
});

test('a figure comes as a sentence with a blank; its source’s value is a hint, and a sentence that names the source where one asks for it', async ({
  page,
}) => {
  await collectSome(page);
  await page.goto('/compose/');
  const figure = page.locator('.node', { has: page.locator('.node-note') });
  await expect(figure.locator('.node-text')).toHaveText(/【人数】名。$/);
  await expect(figure.locator('.node-note')).toContainText(`别处的数供比照，不写进文稿：${FULL.figure.asWritten}`);
  await figure.locator('.node-text').click({ position: { x: 3, y: 3 } });
  await page.getByRole('button', { name: '加对比句' }).click();
  const told = page.locator('.node', { hasText: '同类做法' });
  await expect(told.locator('.node-text')).toContainText('同类做法：滨海市总工会');
  const exported = async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 Markdown' }).click();
    return readFile(await (await waiting).path(), 'utf8');
  };
  // One’s own sentence bears no note.
  const written = await exported();
  expect(written).toMatch(/同类做法：.*\[\^1\]/);
  expect(written).toMatch(/\[\^1\]: .*总结/);
  expect(written).not.toContain('[^2]');
  await told.locator('.node-text').click({ position: { x: 3, y: 3 } });
  await page.getByRole('button', { name: '不写来源' }).click();
  expect(await exported()).not.toContain('[^1]');
});

test('another skeleton keeps every paragraph; undo brings the first one back', async ({ page }) => {
  await collectSome(page);
  await page.goto('/compose/');
  // What is stored comes after the page.
  await expect(page.locator('.is-paragraph')).toHaveCount(4);
  const before = await texts(page);
  await page.locator('.draft-side').getByRole('button', { name: PAPERS.next.label }).click();
  // It says first what will become of the draft.
  await expect(page.locator('[data-asked-about]')).toContainText('收来的4段按位置重新摆放');
  expect(await texts(page)).toEqual(before);
  await page.getByRole('button', { name: '换骨架' }).click();
  await expect(page.locator('.node-text').first()).toHaveText(PAPERS.next.heading);
  expect(await page.locator('.is-paragraph').count()).toBe(4);
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await texts(page)).toEqual(before);
});

test('everything in the outline is done by keyboard, and the focus stays with what is worked on', async ({ page }) => {
  await collectSome(page);
  await page.goto('/compose/');
  const said = page.locator('draft-composer [data-said]');
  await page.locator('.node-face').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.node-face').nth(1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(said).toContainText('不能再改');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('帮扶工作');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.node-text').nth(1)).toHaveText('（一）帮扶工作');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('.node-text').nth(1)).toHaveText('二、帮扶工作');
  await expect(page.locator('.node-face').nth(1)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(said).toContainText('已删除');
  await expect(page.locator('.node-face').nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-fill]')).toBeFocused();
});

test.describe('with a mouse', () => {
  test.use({ isMobile: false, hasTouch: false, viewport: { width: 1280, height: 800 } });

  test('a node is dragged by its handle', async ({ page }) => {
    await collectSome(page);
    await page.goto('/compose/');
    const before = await texts(page);
    await page.locator('.node').nth(4).hover();
    await page
      .locator('.node')
      .nth(4)
      .locator('.node-handle')
      .dragTo(page.locator('.node').nth(3), { targetPosition: { x: 60, y: 4 } });
    const after = await texts(page);
    expect(after[3]).toBe(before[4]);
    expect(after[4]).toBe(before[3]);
  });
});

test('typed text is kept when something else is opened', async ({ page }) => {
  await collectSome(page);
  await page.goto('/compose/');
  await page
    .locator('.is-paragraph .node-text')
    .first()
    .dblclick({ position: { x: 100, y: 12 } });
  await page.getByLabel('改文字').fill('自己写的一句。');
  await page.getByRole('button', { name: '加一段' }).click();
  await expect(page.locator('.is-paragraph .node-text').first()).toHaveText('自己写的一句。');
});

test('points out what stands twice and offers other wordings', async ({ page }) => {
  await collectSome(page);
  await page.goto('/compose/');
  const text = await page.locator('.is-paragraph .node-text').first().textContent();
  await page.getByRole('button', { name: '加一段' }).click();
  await page.getByLabel('改文字').fill(text ?? '');
  await page.getByRole('button', { name: '改好' }).click();
  await expect(page.locator('.node-repeat')).toContainText('与前文重复');
  await page.getByRole('button', { name: '看前一处' }).click();
  await expect(page.locator('.is-paragraph .node-face').first()).toBeFocused();

  await page.locator('.is-paragraph .node-text').nth(1).click();
  const old = await page.locator('.is-paragraph .node-text').nth(1).textContent();
  await page.getByRole('button', { name: '换个说法' }).click();
  await page.getByRole('button', { name: '换成这条' }).first().click();
  await expect(page.locator('.is-paragraph .node-text').nth(1)).not.toHaveText(old ?? '');
  await expect(page.locator('.is-paragraph .node-face').nth(1)).toBeFocused();
});

test('a link carries the draft to a device that has none', async ({ page, browser, baseURL }) => {
  await collectSome(page);
  await page.goto('/compose/');
  await page.getByRole('button', { name: '复制草稿链接' }).click();
  const link = page.getByLabel('草稿链接', { exact: true });
  await expect(link).toHaveValue(/\/compose\/#e=/);
  await page.getByRole('button', { name: '二维码' }).click();
  await expect(page.locator('[data-code] svg')).toBeVisible();

  const elsewhere = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await elsewhere.goto(await link.inputValue());
  await expect(elsewhere.locator('[data-incoming-about]')).toContainText('共4段');
  await expect(elsewhere.locator('.node')).toHaveCount(0);
  await elsewhere.getByRole('button', { name: '打开它' }).click();
  await expect(elsewhere.locator('.is-paragraph')).toHaveCount(4);
  expect(await texts(elsewhere)).toEqual(await texts(page));
  expect(elsewhere.url()).not.toContain('#');

  // What it brings is a draft of its own: the one at work stays.
  const address = await link.inputValue();
  await page.goto(OTHER.path);
  await collect(page, '#w1');
  await page.goto(address);
  await expect(page.locator('[data-incoming]')).toContainText('共4段');
  await expect(page.locator('.is-paragraph')).toHaveCount(5);
  await page.getByRole('button', { name: '打开它' }).click();
  await expect(page.locator('.is-paragraph')).toHaveCount(4);
  await page.locator('[data-shelf] summary').click();
  await page.locator('[data-shelf-list] li:not(.is-open)').getByRole('button', { name: '打开' }).click();
  await expect(page.locator('.is-paragraph')).toHaveCount(5);
});

test('saves the draft as a file and opens it again', async ({ page }) => {
  await collectSome(page);
  await page.goto('/compose/');
  await expect(page.locator('.is-paragraph')).toHaveCount(4);
  const before = await texts(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存成草稿文件' }).click();
  const path = await (await waiting).path();
  await page.getByRole('button', { name: '清空草稿' }).click();
  await expect(page.locator('.node')).toHaveCount(0);
  await page
    .getByLabel('草稿文件', { exact: true })
    .setInputFiles({ name: '总结.json', mimeType: 'application/json', buffer: await readFile(path) });
  await page.getByRole('button', { name: '打开它' }).click();
  await expect(page.locator('.is-paragraph')).toHaveCount(4);
  expect(await texts(page)).toEqual(before);
  await page
    .getByLabel('草稿文件', { exact: true })
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.locator('draft-composer [data-said]')).toContainText('不是本站的草稿');
});

test('the 公文 view shows pages, and each prints on one sheet of A4', { tag: '@phone' }, async ({ page }) => {
  // A draft of an earlier edition of the site, there before the composer is first opened.
  await page.goto('/about/');
  await page.evaluate(() => {
    const nodes = [{ id: 1, kind: 'paragraph', text: '做法'.repeat(14 * 22) }];
    localStorage.setItem('upl-draft', JSON.stringify({ version: 1, title: '总结', nodes, fills: {}, signature: '', date: '' }));
  });
  await page.goto('/compose/');
  await page.locator('[data-sheets-panel] > summary').click();
  await expect(page.locator('.sheet')).toHaveCount(2);
  await expect(page.locator('[data-sheets-state]')).toContainText('共2页');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

test.describe('in a chat app', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/138 Mobile MicroMessenger/8.0.63 XWEB/1380275' });

  test('copying comes first, then the link, then the way out', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/compose/');
    const panel = page.locator('[data-export]');
    await expect(panel.getByText('微信里不能下载')).toBeVisible();
    const order = await panel.locator('button').allTextContents();
    expect(order.indexOf('复制全文（带格式）')).toBeLessThan(order.indexOf('复制草稿链接'));
    expect(order.indexOf('复制草稿链接')).toBeLessThan(order.indexOf('下载 Word'));
  });

  test('a file that the app most likely drops is not said to be there', { tag: '@phone' }, async ({ page }) => {
    await collectSome(page);
    await page.goto('/compose/');
    await page.getByRole('button', { name: '下载 Word' }).click();
    await expect(page.locator('[data-said]').last()).toContainText('已交给微信，多半存不下来');
  });
});

test('a Word library that went with an old build: load anew, the draft is kept; without a network it is the network', async ({
  page,
  context,
}) => {
  await collectSome(page);
  await page.goto('/compose/');
  await page.route('**/to-docx*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('button', { name: '下载 Word' }).click();
  await expect(page.locator('[data-said]').last()).toContainText('网站更新过，请重新载入（草稿已保存）');
  await context.setOffline(true);
  await page.getByRole('button', { name: '下载 Word' }).click();
  await expect(page.locator('[data-said]').last()).toContainText('网络断了');
});

test('copies rich and plain text where navigator.clipboard is missing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(window, 'HTMLDialogElement', { value: undefined });
    document.addEventListener('copy', (event) => {
      const data = event.clipboardData!;
      Object.assign(window, { copied: { text: data.getData('text/plain'), html: data.getData('text/html') } });
    });
  });
  // The listener above comes first; a second one in the same phase reads what the page has written.
  await collectSome(page);
  const read = () =>
    page.evaluate(
      () =>
        new Promise<{ text: string; html: string }>((resolve) => {
          document.addEventListener(
            'copy',
            (event) => {
              window.setTimeout(() => resolve(seen));
              const data = event.clipboardData!;
              const seen = { text: '', html: '' };
              const write = data.setData.bind(data);
              data.setData = (type, value) => {
                if (type === 'text/plain') seen.text = value;
                if (type === 'text/html') seen.html = value;
                write(type, value);
              };
            },
            { capture: true, once: true },
          );
        }),
    );
  const wording = read();
  await openSet(page, 'w3');
  await page.locator('#w3 [data-copy]').click();
  expect((await wording).text).toBe(await page.locator('#w3 .wording-text').textContent());
  expect((await wording).html).toContain('background-color');

  await page.goto('/compose/');
  const whole = read();
  await page.getByRole('button', { name: '复制全文（带格式）' }).click();
  expect((await whole).text).toContain(`一、${PAPERS.first.headings[0]}`);
  expect((await whole).html).toContain('<h2 ');
});

test('without storage: says so, still writes and exports', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await page.goto(FULL.path);
  await collect(page, '#w1');
  await expect(page.locator('.draft-said')).toContainText('没有收进');
  await page.goto('/compose/');
  await page.getByRole('button', { name: PAPERS.first.label }).first().click();
  await expect(page.locator('.node')).toHaveCount(4);
  await expect(page.getByRole('alert')).toContainText('不让本站在这台设备上保存');
});

test('a full store is told, and what is written stays on the screen', async ({ page }) => {
  await page.goto('/compose/');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: PAPERS.first.label }).first().click();
  await expect(page.getByRole('alert')).toContainText('存储空间已满');
  await expect(page.locator('[data-saved]')).toHaveText('没有存上');
  await expect(page.locator('.node')).toHaveCount(4);
});

test('a draft of 200 items is ordered, filled and undone', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    const nodes = Array.from({ length: 200 }, (_, i) => {
      const id = i + 1;
      return i % 20 === 0
        ? { id, kind: 'heading', level: 1, text: `第${id}节` }
        : { id, kind: 'paragraph', text: `【单位】第${id}段，${'做法'.repeat(i)}` };
    });
    localStorage.setItem('upl-draft', JSON.stringify({ version: 1, title: '', nodes, fills: {}, signature: '', date: '' }));
  });
  await page.goto('/compose/');
  await expect(page.locator('.node')).toHaveCount(200);
  await page.locator('.node-face').nth(150).focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('.node-face').nth(147)).toBeFocused();
  await expect(page.locator('.node-text').nth(147)).toContainText('第151段');
  await page.locator('#blank-单位').fill('市总工会');
  await page.locator('#blank-单位').press('Tab');
  await expect(page.locator('.node-text').nth(199)).toContainText('市总工会第200段');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.node-text').nth(199)).toContainText('【单位】第200段');
});

test('no barrier that axe can find', { tag: '@phone' }, async ({ page }) => {
  await collectSome(page);
  await page.goto('/compose/');
  await page.locator('.is-paragraph .node-text').first().click();
  await page.locator('.node-face .blank').first().click();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the usual structures with links to their wordings', async ({ page }) => {
    await page.goto('/compose/');
    await expect(page.getByRole('heading', { name: `${PAPERS.first.label}的常见结构` })).toBeVisible();
    await page.getByRole('link', { name: '不足的措辞' }).first().click();
    await expect(page).toHaveURL(/\/wordings\/shortfall\/$/);
  });
});
