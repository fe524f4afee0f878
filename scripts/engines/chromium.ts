import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until, type PageDriver, type RunningEngine } from './engine-page.ts';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
  method?: string;
  params?: { exceptionDetails?: { text: string; exception?: { description?: string } } };
}

/** Where the middle of an element is, once two frames have drawn it at the same place: what is scrolled into sight may still be filled. */
const WHERE_IT_RESTS = `(function(element,resolve){
  element.scrollIntoView({block:'center'});
  function look(before){
    var box=element.getBoundingClientRect(), place=[box.left+box.width/2,box.top+box.height/2];
    if(String(place)===String(before)) resolve(place);
    else requestAnimationFrame(function(){requestAnimationFrame(function(){look(place)})});
  }
  look();
})`;

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

async function openPage(port: number, downloads: string): Promise<PageDriver> {
  // Before 111 the address is asked for, since then it is put.
  const target = async (method: string) => (await fetch(`http://127.0.0.1:${port}/json/new?about:blank`, { method })).text();
  const told = await target('GET').then((text) => (text.startsWith('{') ? text : target('PUT')));
  const { send, errors } = await connect((JSON.parse(told) as { webSocketDebuggerUrl: string }).webSocketDebuggerUrl);
  for (const domain of ['Page', 'Runtime', 'Network']) await send(`${domain}.enable`);
  await send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
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
  return {
    errors,
    downloads,
    evaluate,
    open: async (address) => {
      await send('Page.navigate', { url: address });
    },
    press: async (selector) => {
      const [x, y] = await evaluate<[number, number]>(
        `new Promise(${WHERE_IT_RESTS}.bind(null, document.querySelector(${JSON.stringify(selector)})))`,
      );
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    type: async (text) => {
      await send('Input.insertText', { text });
    },
  };
}

/**
 * Starts a Chromium of any year without a window: Playwright speaks to none this old, the DevTools protocol is as old as they are.
 * @param program the browser
 * @param libraries folder of libraries that it brings along
 * @throws where it does not start
 */
export async function startChromium(program: string, libraries: string): Promise<RunningEngine> {
  const profile = mkdtempSync(join(tmpdir(), 'engine-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const options = ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--window-size=1280,800'];
  const child: ChildProcess = spawn(program, [...options, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH'] ?? ''].join(':') },
  });
  const close = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGKILL')) await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
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
    return { version, open: () => openPage(port, downloads), close };
  } catch (error) {
    await close();
    throw error;
  }
}
