import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { until, type PageDriver, type RunningEngine } from './engine-page.ts';

/** Name of an element in WebDriver’s answers (W3C WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Command = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

/** WebDriver over HTTP. @throws with the driver's words where it refuses */
const commandOf =
  (port: number): Command =>
  async <T>(method: string, path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${path}：${value.error ?? ''} ${value.message ?? ''}`);
    return value as T;
  };

/** The driver's page: its engine has one window, and tells no uncaught errors. */
function pageOf(command: Command, session: string, downloads: string): PageDriver {
  const find = (selector: string) =>
    command<Record<string, string>>('POST', `${session}/element`, { using: 'css selector', value: selector });
  const idOf = (element: Record<string, string>) => element[ELEMENT] ?? '';
  return {
    errors: [],
    downloads,
    open: async (address) => {
      await command('POST', `${session}/url`, { url: address });
    },
    evaluate: async <T>(code: string) => {
      const script = `var done = arguments[arguments.length - 1];
        Promise.resolve(${code}).then(function (value) { done({ value: value }) }, function (error) { done({ error: String(error) }) })`;
      const { value, error } = await command<{ value: T; error?: string }>('POST', `${session}/execute/async`, { script, args: [] });
      if (error !== undefined) throw new Error(error);
      return value;
    },
    press: async (selector) => {
      await command('POST', `${session}/element/${idOf(await find(selector))}/click`, {});
    },
    type: async (text) => {
      const active = await command<Record<string, string>>('GET', `${session}/element/active`);
      await command('POST', `${session}/element/${idOf(active)}/value`, { text });
    },
  };
}

/** A screen that nobody sees. @returns its name, once it is there */
async function startScreen(children: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(screen);
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.stdout.once('data', (text: Buffer) => {
      resolve(`:${text.toString().trim()}`);
    });
  });
}

/**
 * Starts an installed WebKitGTK: its driver, its small browser, and a screen for them.
 * @param driver WebKitWebDriver
 * @param program MiniBrowser
 * @throws where one of them does not start
 */
export async function startWebKit(driver: string, program: string): Promise<RunningEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const children: ChildProcess[] = [];
  const close = () => {
    for (const child of children.reverse()) child.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    return Promise.resolve();
  };
  try {
    // Where the desktop says that downloads go (xdg-user-dirs).
    writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: await startScreen(children), XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
    children.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const command = commandOf(port);
    await until('驱动启动', () =>
      command<{ ready: boolean }>('GET', '/status').then(
        ({ ready }) => ready,
        () => false,
      ),
    );
    const { sessionId, capabilities } = await command<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: ['--automation'] } } },
    });
    const session = `/session/${sessionId}`;
    await command('POST', `${session}/window/rect`, { width: 1280, height: 800 });
    return {
      version: capabilities.browserVersion,
      open: () => Promise.resolve(pageOf(command, session, folder)),
      close: async () => {
        await command('DELETE', session).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
