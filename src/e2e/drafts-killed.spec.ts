import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.ts';
import { expect, test } from './guarded.ts';

/** A browser of its own with a profile on disk, of which we know the process: Playwright would close it gently. */
async function startBrowser(profile: string): Promise<{ browser: Browser; child: ChildProcess; page: Page }> {
  const { executablePath, args } = await launchOptions();
  const child = spawn(executablePath, [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    // A group of its own: what it has started dies with it.
    detached: true,
  });
  const portFile = join(profile, 'DevToolsActivePort');
  await expect.poll(() => readFile(portFile, 'utf8').catch(() => '')).toMatch(/^\d+\n/);
  const [port] = (await readFile(portFile, 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  return { browser, child, page: await context!.newPage() };
}

async function kill({ browser, child }: { browser: Browser; child: ChildProcess }, profile: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  await rm(join(profile, 'SingletonLock'), { force: true });
}

const sentence = '全年围绕中心工作开展劳动竞赛，';

/** What the browser has written to disk of the first paragraph. */
const onDisk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('upl');
        opening.onerror = () => {
          reject(new Error('no database'));
        };
        opening.onsuccess = () => {
          const asking = opening.result.transaction('drafts').objectStore('drafts').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            const [record] = asking.result as { draft: { nodes: { text: string }[] } }[];
            resolve(record?.draft.nodes[0]?.text ?? '');
          };
        };
      }),
  );

// That the last second at most is not there yet is a matter of the timer (store/draft-store.test.ts); here, that what is there outlives the browser.
test('a browser that is killed while one types keeps what was saved while typing', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'upl-killed-'));
  try {
    const first = await startBrowser(profile);
    await first.page.goto(`${baseURL ?? ''}/compose/`);
    await first.page.getByRole('button', { name: '加一段' }).click();
    const area = first.page.getByLabel('改文字');
    let typed = '';
    for (let i = 0; i < 25; i += 1) {
      await area.pressSequentially(sentence);
      typed += sentence;
    }
    await expect.poll(() => onDisk(first.page)).toMatch(/竞赛/);
    const kept = await onDisk(first.page);
    await kill(first, profile);

    const again = await startBrowser(profile);
    await again.page.goto(`${baseURL ?? ''}/compose/`);
    await expect(again.page.locator('.node-text')).toContainText(kept);
    expect(typed).toContain(await again.page.locator('.node-text').textContent());
    await again.page.getByRole('button', { name: '撤销' }).click();
    await expect(again.page.locator('.node-text')).toHaveText('（空段）');
    await kill(again, profile);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
