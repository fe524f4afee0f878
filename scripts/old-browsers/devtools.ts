import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long anything may take; a guard against a hang. */
const PATIENCE_MS = 90_000;
const LOOK_AGAIN_MS = 100;

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
  method?: string;
  params?: { exceptionDetails?: { text: string; exception?: { description?: string } } };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again. @throws with this name where it stays away */
async function until<T>(what: string, look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(LOOK_AGAIN_MS)) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
  }
  throw new Error(`等不到：${what}`);
}

/** One page of an old engine, driven over the DevTools protocol as all of them speak it. */
export interface OldPage {
  /** Uncaught errors so far. */
  errors: string[];
  goto: (address: string) => Promise<void>;
  /** @param code an expression in the oldest JavaScript of all; a promise is awaited */
  evaluate: <T>(code: string) => Promise<T>;
  /** Waits until an expression is true. */
  expect: (code: string) => Promise<void>;
  /** Presses the middle of an element with the mouse. */
  click: (selector: string) => Promise<void>;
  /** Types into the element that has the focus. */
  type: (text: string) => Promise<void>;
  /** Waits for what is outside of the page. */
  arrived: (look: () => boolean) => Promise<void>;
  /** What is downloaded from now on goes here. */
  downloadTo: (folder: string) => Promise<void>;
}

/** An engine that runs. */
export interface RunningEngine {
  version: string;
  open: () => Promise<OldPage>;
  close: () => void;
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => {
      reject(new Error('浏览器没有答应'));
    };
  });
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  const errors: string[] = [];
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    const thrown = answer.method === 'Runtime.exceptionThrown' ? answer.params?.exceptionDetails : undefined;
    if (thrown) errors.push(thrown.exception?.description ?? thrown.text);
  };
  const send = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) => {
        if (error) reject(new Error(`${method}：${error.message}`));
        else resolve(result ?? {});
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, errors };
}

async function openPage(port: number): Promise<OldPage> {
  // Before 111 the address is asked for, since then it is put.
  const target = async (method: string) => (await fetch(`http://127.0.0.1:${port}/json/new?about:blank`, { method })).text();
  const told = await target('GET').then((text) => (text.startsWith('{') ? text : target('PUT')));
  const { send, errors } = await connect((JSON.parse(told) as { webSocketDebuggerUrl: string }).webSocketDebuggerUrl);
  for (const domain of ['Page', 'Runtime', 'Network']) await send(`${domain}.enable`);
  const evaluate = async <T>(code: string): Promise<T> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  // A page that is just being left has no answer.
  const expect = async (code: string) => {
    await until(code, () => evaluate<boolean>(`!!(${code})`).catch(() => false));
  };
  return {
    errors,
    evaluate,
    expect,
    goto: async (address) => {
      await send('Page.navigate', { url: address });
      await expect(`location.href.split('#')[0] === ${JSON.stringify(address.split('#')[0])} && document.readyState === 'complete'`);
    },
    click: async (selector) => {
      const named = JSON.stringify(selector);
      // A press before the scripts run is heard by nobody.
      await expect(
        `document.readyState === 'complete' && document.querySelector(${named}) && document.querySelector(${named}).offsetParent`,
      );
      const [x, y] = await evaluate<[number, number]>(
        `(function(e){e.scrollIntoView({block:'center'});var r=e.getBoundingClientRect();return [r.left+r.width/2,r.top+r.height/2]})(document.querySelector(${named}))`,
      );
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    type: async (text) => {
      await send('Input.insertText', { text });
    },
    arrived: async (look) => {
      await until('下载的文件', look);
    },
    downloadTo: async (folder) => {
      await send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
  };
}

/**
 * Starts an engine without a window.
 * @param program the browser
 * @param libraries folder of libraries that it brings along
 * @throws where it does not start
 */
export async function startEngine(program: string, libraries: string): Promise<RunningEngine> {
  const profile = mkdtempSync(join(tmpdir(), 'old-browser-'));
  const options = ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--window-size=1280,800'];
  const child: ChildProcess = spawn(program, [...options, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH'] ?? ''].join(':') },
  });
  const close = () => {
    child.kill('SIGKILL');
    child.once('exit', () => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });
  };
  try {
    const port = await until('浏览器启动', () => {
      if (child.exitCode !== null) throw new Error(`浏览器一启动就退出了（退出码${child.exitCode}）`);
      try {
        return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]) || undefined;
      } catch {
        return undefined;
      }
    });
    const { Browser: version } = (await (await fetch(`http://127.0.0.1:${port}/json/version`)).json()) as { Browser: string };
    return { version, open: () => openPage(port), close };
  } catch (error) {
    close();
    throw error;
  }
}
