import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { markPublishing } from '../../scripts/edit/left-behind.ts';
import { keepVersion } from '../../scripts/edit/versions.ts';
import { SITE } from '../../scripts/fixture-sites/sites.ts';
import { host } from '../../scripts/serve/host.ts';
import { test } from './windows.ts';
import type { AddressInfo } from 'node:net';

/** The desk on a library of its own: what is published lands in a folder beside it. Only named here, since whoever lists the tests reads this too. */
const root = join(tmpdir(), `desk-e2e-${randomUUID()}`);
const library = join(root, 'desk-library');
const published = join(root, 'published');
const file = (path: string) => join(library, path);
const read = (path: string) => readFileSync(file(path), 'utf8');

/** A port that no other desk of this machine takes while this one is down. */
const PORT = SITE.port + 4;

let desk: ChildProcess;
let address = '';
/** What the terminal shows. */
let said = '';

async function startDesk(): Promise<void> {
  said = '';
  desk = spawn(process.execPath, ['scripts/edit.ts', '--no-open', '--port', String(PORT), '--dist', join(root, 'dist')], {
    env: { ...process.env, CONTENT_DIR: library },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise<string>((ready, fail) => {
    desk.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(said)?.[0];
      if (found) ready(found);
    });
    desk.on('exit', () => fail(new Error(said)));
  });
}

/** As a power cut does: nothing is put in order. */
const killDesk = async (): Promise<void> => {
  const gone = new Promise((done) => desk.once('exit', done));
  if (desk.kill('SIGKILL')) await gone;
};

test.beforeAll(async () => {
  mkdirSync(root);
  cpSync('src/fixtures/library', library, { recursive: true });
  writeFileSync(file('site.yaml'), `${read('site.yaml')}\npublish: { folder: '${published}' }\n`);
  await startDesk();
});

// Only when the desk is gone: until then it writes.
test.afterAll(async () => {
  await killDesk();
  rmSync(root, { recursive: true, force: true });
});

test.describe.configure({ mode: 'serial', timeout: 600_000 });
// The desk's host: the window's process is kept for it, with the editor's compiled scripts.
test.use({ baseURL: 'http://127.0.0.1' });

// As before Chrome 111: the editor changes its views at once, without pictures of the old and the new one.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'startViewTransition'));
});

/** One for each of the model's four places. */
const WORDINGS = [
  '台风预警一发布，【单位】后勤和工会两人一组，按楼层查门窗、插座和楼顶杂物，查到的当天修好。',
  '台风季里共查宿舍【件数】间，加固门窗【件数】处，转移低洼处住宿职工【人数】人。',
  '外包队伍的板房没有列进名单，【基层单位】临时腾出的房间也没有登记，风来那天才发现漏了。',
  '把外包板房写进名单，台风预警后【期限】内查完，结果贴在每栋楼的门口。',
];

/** The editor's own word that nothing was saved; the desk says why beside the form. */
const dismiss = (page: Page) => page.getByRole('alertdialog').getByRole('button', { name: '确定' }).click();

async function openDesk(page: Page): Promise<void> {
  // From another page, so that it loads anew: only what follows the # would differ.
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('status').filter({ hasText: '个文件' })).toBeVisible();
}

async function openEntry(page: Page, path: string): Promise<void> {
  await openDesk(page);
  await page.evaluate((hash) => (location.hash = hash), `#/collections/${path}`);
  await expect(page.locator('[data-key-path=title]')).toBeVisible();
}

const status = (page: Page) => page.locator('.desk-status');
const field = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`);
/** The form draws its fields as they come into view. */
async function reveal(page: Page, path: string): Promise<void> {
  await expect(async () => {
    await page.locator('[data-key-path]').last().scrollIntoViewIfNeeded({ timeout: 5000 });
    await expect(field(page, path)).toBeVisible({ timeout: 1000 });
  }).toPass();
}
const input = (page: Page, path: string) => field(page, path).locator('input, textarea').first();
const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true }).click();
/** Types as a person does: the editor listens to keys. */
async function write(page: Page, path: string, text: string): Promise<void> {
  await reveal(page, path);
  // What is typed while the editor is still opening the entry does not count for it.
  await expect(async () => {
    await input(page, path).fill('');
    await input(page, path).fill(text);
    await input(page, path).blur();
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeEnabled({ timeout: 3000 });
  }).toPass();
}

test('nothing is asked of any other host, and the page speaks Chinese', async ({ page }) => {
  const answered = new Set<string>();
  page.on('response', (response) => answered.add(new URL(response.url()).hostname));
  await openDesk(page);
  await expect(page.getByPlaceholder('搜索内容……')).toBeVisible();
  await expect(page.getByText('海燕助学')).toBeVisible();
  // Data and blobs have no host.
  expect([...answered].filter((name) => name !== '')).toEqual(['127.0.0.1']);
});

test('one edited sentence is one changed line on the disk', async ({ page }) => {
  const before = read('practices/hai-yan-zhu-xue.mdx').split('\n');
  await openEntry(page, 'practices/entries/hai-yan-zhu-xue');
  await write(page, 'summary', '工会在开学前给困难职工子女发助学金，逐年核对、续发。');
  await save(page);
  await expect(status(page)).toHaveText('已检查这一条，没有问题。');
  const after = read('practices/hai-yan-zhu-xue.mdx').split('\n');
  expect(after.filter((line, i) => line !== before[i])).toEqual(['summary: 工会在开学前给困难职工子女发助学金，逐年核对、续发。']);
});

test('a second editor of the same file is told, and the first one’s words stay', async ({ page, context }) => {
  await openEntry(page, 'practices/entries/shi-tu-jie-dui');
  const other = await context.newPage();
  await openEntry(other, 'practices/entries/shi-tu-jie-dui');
  await write(page, 'summary', '第一个人改的一句话，说清谁做什么。');
  await save(page);
  await expect(status(page)).toContainText('已检查这一条');
  await write(other, 'summary', '第二个人改的一句话，说清谁做什么。');
  await save(other);
  await expect(other.locator('.desk-panel')).toContainText('已经改过，这次没有保存');
  expect(read('practices/shi-tu-jie-dui.mdx')).toContain('第一个人改的一句话');
  await expect(input(other, 'summary')).toHaveValue(/第二个人/);

  // The second may still have it his way: the first one's is kept.
  await dismiss(other);
  await other.getByRole('button', { name: /用我写的/ }).click();
  await expect(other.locator('.desk-panel h2')).toHaveText('现在可以保存');
  await save(other);
  await expect(status(other)).toContainText('已检查这一条');
  expect(read('practices/shi-tu-jie-dui.mdx')).toContain('第二个人改的一句话');
  const aside = join(root, '.desk-library-versions/replaced');
  expect(readFileSync(join(aside, readdirSync(aside)[0] ?? ''), 'utf8')).toContain('第一个人改的一句话');
});

test('an import leads to its draft, with the report as a list to tick', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('button', { name: '导入总结' }).click();
  const text = `东港码头工会年度工作总结\n\n一、开展夏日送清凉\n\n七月走访班组12个，送去防暑药品380份，职工反映良好。\n\n二、存在的不足\n\n登记不够及时，个别班组没有回访。\n`;
  await page
    .locator('.desk-panel input[type=file]')
    .setInputFiles({ name: '东港总结.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.locator('.desk-panel h2')).toHaveText('导入了1篇');
  await page
    .locator('.desk-panel')
    .getByRole('checkbox', { name: /逐节用自己的话重写/ })
    .check();
  await page
    .locator('.desk-panel')
    .getByRole('button', { name: /打开草稿/ })
    .click();
  await expect(input(page, 'title')).toHaveValue(/东港码头工会/);
  await write(page, 'summary', '东港码头工会一年里的夏日送清凉，附不足。');
  await save(page);
  await expect(status(page)).toContainText('处要改');
});

test('a new practice gets a pinyin id, its mistakes stand beside their fields, and it is not published before they are mended', async ({
  page,
}) => {
  await openDesk(page);
  await page.getByRole('button', { name: '新建', exact: true }).first().click();
  const panel = page.locator('.desk-panel');
  await panel.getByLabel('标题', { exact: true }).fill('台风天查宿舍');
  await expect(panel.getByLabel(/编号/)).toHaveValue('tai-feng-tian-cha-su-she');
  await panel.getByRole('button', { name: '建好并打开' }).click();
  await expect(input(page, 'title')).toHaveValue('台风天查宿舍');

  // The form cannot write figures, wordings and steps faster than the disk can: the rest of the entry is laid there.
  const model = read('practices/xia-ri-song-qing-liang.mdx');
  const path = 'practices/tai-feng-tian-cha-su-she.mdx';
  writeFileSync(
    file(path),
    model
      .replace(/^title: .*$/m, 'title: 台风天查宿舍')
      .replace(/^aliases: .*$/m, 'aliases: [台风查房]')
      .replace(/^asks:\n(?: {2}- .*\n)+/m, '')
      .replace(/^summary: .*$/m, 'summary: 台风来之前，工会逐间查职工宿舍的门窗和用电。')
      .replace(/^revised:/m, 'draft: true\nrevised:')
      .replace(/^ {4}text: .+$/gm, () => `    text: ${WORDINGS.shift() ?? ''}`),
  );
  await openEntry(page, 'practices/entries/tai-feng-tian-cha-su-she');
  await page.getByRole('button', { name: '检查' }).click();
  await expect(status(page)).toHaveText('已检查这一条，没有问题。');

  // Two mistakes: a title that another entry has, a sentence that is too long.
  await write(page, 'title', '海燕助学');
  await write(page, 'summary', '工会在台风来之前查宿舍。'.repeat(11));
  await reveal(page, 'draft');
  await field(page, 'draft').getByRole('switch').click();
  await save(page);
  await expect(status(page)).toContainText('处要改');
  await expect(field(page, 'summary').locator('.desk-finding')).toContainText('不超过120个字');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.locator('.desk-panel h2')).toContainText('没有发布');
  expect(existsSync(published)).toBe(false);

  await write(page, 'title', '台风天查宿舍');
  await write(page, 'summary', '台风来之前，工会逐间查职工宿舍的门窗和用电。');
  await save(page);
  await expect(status(page)).toHaveText('已检查这一条，没有问题。');
});

test('the site is published where site.yaml says, and the new practice is found by search', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.locator('.desk-panel h2')).toHaveText(/已发布|没有/, { timeout: 500_000 });
  expect(await page.locator('.desk-panel').innerText()).toMatch(/^关闭\s*已发布/);
  await expect(page.locator('.desk-panel')).toContainText(published);
  await expect(page.locator('.desk-panel')).toContainText('草稿没有发布');
  expect(existsSync(join(published, 'practices/tai-feng-tian-cha-su-she/index.html'))).toBe(true);

  const server = host(published);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/search/?q=${encodeURIComponent('台风查房')}`);
  await expect(page.getByRole('link', { name: '台风天查宿舍' }).first()).toBeVisible();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

test('what was kept can be brought back', async ({ page }) => {
  keepVersion(library, join(root, '.desk-library-versions'), new Date());
  await openEntry(page, 'practices/entries/hai-yan-zhu-xue');
  const kept = read('practices/hai-yan-zhu-xue.mdx');
  await write(page, 'summary', '改坏了的一句话，还要换回去。');
  await save(page);
  await expect(status(page)).toContainText('已检查这一条');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '找回以前的内容' }).click();
  await page.getByRole('button', { name: '换回这一份' }).first().click();
  await expect.poll(() => read('practices/hai-yan-zhu-xue.mdx')).toBe(kept);
});

test('a disk that refuses is told, what was typed stays on the page, the file stays whole', async ({ page }) => {
  await openEntry(page, 'practices/entries/ti-an-ban-li');
  const before = read('practices/ti-an-ban-li.mdx');
  const folder = file('practices');
  // A folder of that name stands where the temporary file would be: refused for everyone, the superuser too.
  const inTheWay = join(folder, `.ti-an-ban-li.mdx.${desk.pid}.tmp`);
  cpSync(file('words'), inTheWay, { recursive: true });
  chmodSync(inTheWay, 0o755);
  await write(page, 'summary', '写不进去的一句话，应当还在页面上。');
  await save(page);
  await expect(page.locator('.desk-panel')).toContainText('写不进去');
  expect(read('practices/ti-an-ban-li.mdx')).toBe(before);
  await expect(input(page, 'summary')).toHaveValue('写不进去的一句话，应当还在页面上。');

  // There is room again, after the editor's own tries: the same words are saved.
  await dismiss(page);
  rmSync(inTheWay, { recursive: true });
  await save(page);
  await expect(status(page)).toContainText('已检查这一条');
  expect(read('practices/ti-an-ban-li.mdx')).toContain('写不进去的一句话，应当还在页面上。');
});

test('a desk that is killed loses nothing: the open page goes on when it is started anew, and what was broken off is told', async ({
  page,
}) => {
  await openEntry(page, 'practices/entries/ti-an-ban-li');
  await write(page, 'summary', '编辑台断电时正在写的一句话。');
  const before = read('practices/ti-an-ban-li.mdx');
  const { pid } = desk;
  await killDesk();
  await save(page);
  await expect(page.locator('.desk-panel')).toContainText('编辑台的程序没有回应');
  expect(read('practices/ti-an-ban-li.mdx')).toBe(before);
  await dismiss(page);

  // What a kill in the middle of a save and of a publishing leaves.
  const versions = join(root, '.desk-library-versions');
  mkdirSync(published, { recursive: true });
  if (!existsSync(join(published, 'index.html'))) writeFileSync(join(published, 'index.html'), '旧的首页');
  writeFileSync(file(`practices/.ti-an-ban-li.mdx.${pid}.tmp`), '---\ntitle: 一半');
  markPublishing(versions, new Date(), published);
  renameSync(published, `${published}.last`);
  await startDesk();
  expect(said).toMatch(/上次保存 practices\/ti-an-ban-li\.mdx 时中断了/);
  expect(said).toMatch(/上次发布（.+）做到一半就中断了/);
  expect(existsSync(join(published, 'index.html'))).toBe(true);

  await save(page);
  await expect(status(page)).toContainText('已检查这一条');
  expect(read('practices/ti-an-ban-li.mdx')).toContain('编辑台断电时正在写的一句话。');
  const next = await page.context().newPage();
  await openDesk(next);
  await expect(next.locator('.desk-panel h2')).toHaveText('上次没有正常关掉');
  expect(readFileSync(join(versions, `unfinished/${pid}-ti-an-ban-li.mdx`), 'utf8')).toContain('一半');
});
