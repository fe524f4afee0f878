import { readFile } from 'node:fs/promises';
import { deflateSync } from 'fflate';
import type { Browser, Page } from '@playwright/test';
import { packText } from '../compose/pack-text.ts';
import { PAPERS } from './entries.ts';
import { expect, test } from './guarded.ts';
import { texts } from './open-draft.ts';

const saved = (page: Page) => expect(page.locator('[data-saved]')).toHaveText(/^已保存 \d\d:\d\d$/);
const box = (page: Page) => page.getByLabel('改文字');
const said = (page: Page) => page.locator('draft-composer [data-said]');

/** A paragraph that is open for typing. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: '加一段' }).click();
  await box(page).pressSequentially(text);
}

/** What the composer keeps on this device. */
const records = (page: Page, room: string) =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('upl');
        opening.onerror = () => {
          reject(new Error('no database'));
        };
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result as unknown[]);
          };
        };
      }),
    room,
  );

const exported = async (page: Page) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Markdown' }).click();
  return readFile(await (await waiting).path(), 'utf8');
};

test('what is being typed goes out with every way out, and is saved while it is typed', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/compose/');
  await write(page, '还没有点改好的一段');
  expect(await exported(page)).toContain('还没有点改好的一段');
  await page.getByRole('link', { name: '公文视图' }).click();
  await expect(page.locator('.sheet').first()).toContainText('还没有点改好的一段');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存成草稿文件' }).click();
  expect(await readFile(await (await waiting).path(), 'utf8')).toContain('还没有点改好的一段');
  await saved(page);
  // The text box is still open, with all that was typed.
  await expect(box(page)).toHaveValue('还没有点改好的一段');
  await page.reload();
  await expect(page.locator('.node-text')).toHaveText(['还没有点改好的一段']);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.node-text')).toHaveText(['（空段）']);
});

test('leaving the page in the same moment loses nothing', async ({ page }) => {
  await page.goto('/compose/');
  await write(page, '写完就走');
  await page.goto('/');
  await page.goto('/compose/');
  await expect(page.locator('.node-text')).toHaveText(['写完就走']);
});

test('leaving the page loses no name and no number that is still being typed', async ({ page }) => {
  await page.goto('/compose/');
  await write(page, '一段');
  await page.locator('[data-draft-name]').pressSequentially('上半年');
  await page.goto('/');
  await page.goto('/compose/');
  await expect(page.locator('[data-draft-name]')).toHaveValue('上半年');
  await page.locator('[data-target]').pressSequentially('3000');
  await page.goto('/');
  await page.goto('/compose/');
  await expect(page.locator('[data-target]')).toHaveValue('3000');
});

test('Escape keeps the text, 不改 gives the old one and can be redone, and an input method’s keys are its own', async ({ page }) => {
  await page.goto('/compose/');
  await write(page, '第一稿');
  await page.keyboard.press('Escape');
  await expect(page.locator('.node-text')).toHaveText(['第一稿']);
  await page.keyboard.press('Enter');
  await box(page).fill('第二稿');
  const compose = (key: string) =>
    box(page).evaluate(
      (area, name) => area.dispatchEvent(new KeyboardEvent('keydown', { key: name, isComposing: true, bubbles: true })),
      key,
    );
  await compose('Escape');
  await expect(box(page)).toHaveValue('第二稿');
  await page.getByRole('button', { name: '不改' }).click();
  await expect(page.locator('.node-text')).toHaveText(['第一稿']);
  await page.getByRole('button', { name: '重做' }).click();
  await expect(page.locator('.node-text')).toHaveText(['第二稿']);
});

test('clicking elsewhere keeps what was typed', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/compose/');
  await write(page, '甲');
  await write(page, '乙');
  await page.locator('.node-text').first().click();
  await expect(box(page)).toHaveCount(0);
  await expect(page.locator('.node-text')).toHaveText(['甲', '乙']);
});

test('加一段 adds at the foot, whatever is selected, and the caret is there', async ({ page }) => {
  await page.goto('/compose/');
  await page.getByRole('button', { name: PAPERS.first.label }).first().click();
  await page.locator('.node-face').first().click();
  await page.getByRole('button', { name: '加一段' }).click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('收尾的话');
  await page.keyboard.press('Escape');
  await expect(page.locator('.node-text').last()).toHaveText('收尾的话');
});

test('a refused move enters no history', async ({ page }) => {
  await page.goto('/compose/');
  await write(page, '只有一段');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '重做' }).click();
  await page.locator('.node-face').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(said(page)).toContainText('不能再上移');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.node-text')).toHaveText(['（空段）']);
});

test('two tabs: the newer state is taken over, and one’s own open words are kept beside it', async ({ page, context }) => {
  await page.goto('/compose/');
  await write(page, '共同的一段');
  await page.keyboard.press('Escape');
  await saved(page);
  const other = await context.newPage();
  await other.goto('/compose/');
  await other.locator('.node-face').focus();
  await other.keyboard.press('Enter');
  await box(other).fill('那边先改好的');
  // An open text box that nothing was typed in follows.
  await page.locator('.node-face').focus();
  await page.keyboard.press('Enter');
  await other.keyboard.press('Control+Enter');
  await expect(box(page)).toHaveValue('那边先改好的');
  // Both have open words at one place: those that are confirmed first stand, the others are kept beside them.
  await other.locator('.node-face').focus();
  await other.keyboard.press('Enter');
  await page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('[data-edit]')!;
    area.value = '这边正在写的';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await box(other).fill('那边又改好的');
  await other.keyboard.press('Control+Enter');
  const screens = async () => (await Promise.all([page, other].map((tab) => tab.locator('draft-composer').innerText()))).join();
  await expect.poll(async () => (await texts(other)).join()).toBe('那边又改好的');
  await expect.poll(screens).toContain('那边又改好的');
  const open = async () => (await box(page).isVisible()) && (await box(page).inputValue());
  await expect.poll(async () => `${await screens()}${await open()}`).toContain('这边正在写的');
});

test('several drafts: named, copied, deleted and brought back', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/compose/');
  await page.getByLabel('标题', { exact: true }).fill('上半年总结');
  await write(page, '甲');
  await page.getByLabel('这份叫').fill('给市总的');
  await page.getByRole('button', { name: '复制一份' }).click();
  await expect(page.getByLabel('这份叫')).toHaveValue('给市总的（副本）');
  await expect(page.locator('.node-text')).toHaveText(['甲']);
  await page.getByRole('button', { name: '另起一份' }).click();
  await expect(page.locator('.node')).toHaveCount(0);
  await page.locator('[data-shelf] summary').click();
  const item = (name: string) => page.locator('[data-shelf-list] li', { has: page.getByText(name, { exact: true }) });
  await expect(page.locator('[data-shelf-list] li')).toHaveCount(3);
  await item('给市总的（副本）').getByRole('button', { name: '删除' }).click();
  await expect(item('给市总的（副本）')).toContainText('已删除');
  await item('给市总的（副本）').getByRole('button', { name: '恢复' }).click();
  await item('给市总的').getByRole('button', { name: '打开' }).click();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('上半年总结');
  await page.reload();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('上半年总结');
});

test('clearing leaves a version, which is compared side by side and brought back', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/compose/');
  await write(page, '办了3场');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '清空草稿' }).click();
  await write(page, '办了12场');
  await page.keyboard.press('Escape');
  await page.locator('[data-versions] summary').click();
  const version = page.locator('[data-version-list] li', { hasText: '清空之前' });
  await version.getByRole('button', { name: '对照' }).click();
  await expect(page.locator('[data-compare] tbody td')).toHaveText(['办了3场', '办了12场']);
  await expect(page.locator('[data-compare] mark')).toHaveText(['3', '12']);
  await page.getByRole('button', { name: '换回左边的版本' }).click();
  await expect(page.locator('.node-text')).toHaveText(['办了3场']);
});

test('a draft of before, a damaged and a newer one: each is taken in or set aside on its own', async ({ page }) => {
  // From another page: the composer writes what it holds when it is left.
  await page.goto('/about/');
  await page.evaluate(() => {
    const old = {
      version: 1,
      title: '老草稿',
      nodes: [{ id: 1, kind: 'paragraph', text: '原来的一段' }],
      fills: {},
      signature: '',
      date: '',
    };
    localStorage.setItem('upl-draft', JSON.stringify(old));
  });
  await page.goto('/compose/');
  await expect(page.locator('.node-text')).toHaveText(['原来的一段']);
  await page.goto('/about/');
  await page.evaluate(() => {
    localStorage.setItem('upl-draft', '{"version":1}');
  });
  await page.goto('/compose/');
  await expect(page.getByRole('alert')).toContainText('残缺');
  await expect(page.locator('.node-text')).toHaveText(['原来的一段']);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('upl');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('drafts', 'readwrite');
          writing.objectStore('drafts').put({ id: 'newer', form: 9, draft: {} });
          writing.oncomplete = () => {
            opening.result.close();
            resolve(undefined);
          };
        };
      }),
  );
  await page.reload();
  await page.locator('[data-shelf] summary').click();
  const unreadable = page.locator('[data-shelf-list] li', { hasText: '打不开的一份' });
  await expect(unreadable).toHaveCount(2);
  const waiting = page.waitForEvent('download');
  await unreadable.filter({ hasText: '更新的版本' }).getByRole('button', { name: '取出原样' }).click();
  expect(JSON.parse(await readFile(await (await waiting).path(), 'utf8'))).toEqual({ id: 'newer', form: 9, draft: {} });
  await expect(page.locator('.node-text')).toHaveText(['原来的一段']);
});

test('a hostile link is refused at once, and nothing of it is stored', async ({ page }) => {
  const data = Buffer.from(deflateSync(packText(JSON.stringify(['', Array(20_000).fill(''), {}])), { level: 9 })).toString('base64url');
  await page.goto(`/compose/#e=${data}`);
  await expect(said(page)).toContainText('超过2000项');
  await expect(page.locator('.node')).toHaveCount(0);
  expect(await records(page, 'drafts')).toEqual([]);
});

test('find and replace over the whole draft, one place or all, in one step', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/compose/');
  await page.getByLabel('标题', { exact: true }).fill('员工之家');
  await write(page, '员工参与，员工受益');
  await page.keyboard.press('Escape');
  await page.getByText('查找和替换').click();
  await page.getByLabel('查找', { exact: true }).fill('员工');
  await expect(page.locator('[data-find-state]')).toHaveText('共3处');
  await page.getByRole('button', { name: '下一处' }).click();
  await page.getByRole('button', { name: '下一处' }).click();
  await expect(page.locator('[data-find-state]')).toContainText('第2处在第1段');
  await page.getByLabel('换成').fill('职工');
  await page.getByRole('button', { name: '换这一处' }).click();
  await expect(page.locator('.node-text')).toHaveText(['职工参与，员工受益']);
  await page.getByRole('button', { name: '全部替换' }).click();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('职工之家');
  await expect(page.locator('.node-text')).toHaveText(['职工参与，职工受益']);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('员工之家');
});

test('字数 is shown as Word counts, against a target', async ({ page }) => {
  await page.goto('/compose/');
  await expect(page.locator('[data-words]')).toHaveText('全文0字');
  await page.getByLabel('标题', { exact: true }).fill('总结');
  await write(page, '全年开展12场。');
  // 总结 2, 全年开展 4, 12 one, 场 and 。 two.
  await expect(page.locator('[data-words]')).toHaveText('全文9字');
  await page.locator('[data-target]').fill('100');
  await page.locator('[data-target]').press('Tab');
  await expect(page.locator('[data-words]')).toHaveText('全文9字，还差91字');
  await expect(page.locator('[data-length-bar]')).toBeVisible();
});

/** A device of its own. */
const another = async (browser: Browser, baseURL: string | undefined, userAgent?: string) =>
  (await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block', ...(userAgent ? { userAgent } : {}) })).newPage();

/** A draft of full length that deflate can make little of. */
const LONG = Array.from({ length: 12_000 }, (_, i) => String.fromCharCode(0x4e00 + (Math.imul(i + 1, 2654435761) >>> 20))).join('');

test('a draft that no link can hold travels in several, pasted as they stand or opened one after the other', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/compose/');
  await page.getByRole('button', { name: '加一段' }).click();
  await box(page).fill(LONG);
  await page.getByRole('button', { name: '复制草稿链接' }).click();
  await expect(said(page)).toContainText('分成了');
  const links = (await page.getByLabel('草稿链接', { exact: true }).inputValue()).split('\n');
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(link.length).toBeLessThanOrEqual(6000);

  const pasting = await another(browser, baseURL);
  await pasting.goto('/compose/');
  await pasting.getByLabel('粘贴链接').fill(`收到这个：${links.join(' ')}`);
  await pasting.getByRole('button', { name: '打开它' }).click();
  await expect(pasting.locator('.node-text')).toHaveText([LONG]);

  const opening = await another(browser, baseURL);
  await opening.goto(links[1] ?? '');
  await expect(said(opening)).toContainText('还差第1');
  // All in one breath, as a chat that opens them in the same page does: none may be missed.
  await opening.evaluate(
    (rest) => {
      for (const link of rest) location.href = link;
    },
    [links[0] ?? '', ...links.slice(2)],
  );
  await opening.getByRole('button', { name: '打开它' }).click();
  await expect(opening.locator('.node-text')).toHaveText([LONG]);
});

const WECHAT = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/138 Mobile MicroMessenger/8.0.63 XWEB/1380275';

test('in 微信 the address carries the draft to the browser, and the device knows its own', async ({ browser, baseURL }) => {
  const chat = await another(browser, baseURL, WECHAT);
  await chat.goto('/compose/');
  await write(chat, '手机上写的一段');
  await expect.poll(() => chat.url()).toContain('#e=');
  await chat.reload();
  await expect(chat.locator('.node-text')).toHaveText(['手机上写的一段']);
  await expect(chat.locator('[data-incoming]')).toBeHidden();
  const address = chat.url().includes('#e=')
    ? chat.url()
    : await expect
        .poll(() => chat.url())
        .toContain('#e=')
        .then(() => chat.url());
  const system = await another(browser, baseURL);
  await system.goto(`${address}&from=timeline`);
  await system.getByRole('button', { name: '打开它' }).click();
  await expect(system.locator('.node-text')).toHaveText(['手机上写的一段']);
});

test('a finger drags a node by its handle', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/compose/');
  for (const text of ['甲', '乙', '丙']) await write(page, text);
  await page.keyboard.press('Escape');
  const handle = (await page.locator('.node-handle').last().boundingBox())!;
  const first = (await page.locator('.node').first().boundingBox())!;
  const pointer = (type: string, x: number, y: number) =>
    page.evaluate(
      (event) => {
        const target =
          event.type === 'pointerdown' ? document.elementFromPoint(event.x, event.y)! : document.querySelector('[data-outline]')!;
        target.dispatchEvent(
          new PointerEvent(event.type, {
            bubbles: true,
            pointerId: 1,
            pointerType: 'touch',
            clientX: event.x,
            clientY: event.y,
            button: 0,
          }),
        );
      },
      { type, x, y },
    );
  await page.evaluate(() => {
    // A made-up pointer cannot be captured.
    Element.prototype.setPointerCapture = () => undefined;
  });
  expect(
    await page
      .locator('.node-handle')
      .first()
      .evaluate((each) => getComputedStyle(each).touchAction),
  ).toBe('none');
  await pointer('pointerdown', handle.x + 5, handle.y + 8);
  await pointer('pointermove', first.x + 5, first.y + 2);
  await expect(page.locator('.node').first()).toHaveClass(/drop-before/);
  await pointer('pointerup', first.x + 5, first.y + 2);
  await expect(page.locator('.node-text')).toHaveText(['丙', '甲', '乙']);
});
