/** npm run edit [-- --port <n>] [-- --no-open]: the editor's desk, a page on this machine to write, check and publish the library. */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { basename, resolve } from 'node:path';
import { contentFolder } from '../src/settings/content-folder.ts';
import { bundledPage } from './edit/bundle.ts';
import { ContentStore } from './edit/content-store.ts';
import { deskServer } from './edit/desk-server.ts';
import { deskToken } from './edit/desk-token.ts';
import { deskHandlers } from './edit/handlers.ts';
import { setRight } from './edit/left-behind.ts';
import { astroPreview } from './edit/preview.ts';
import { givenOptions, givenPort } from './given-options.ts';

const USUAL_PORT = 4390;

const { values } = givenOptions({
  options: {
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
});
// The same from day to day: a page that is still open, and what it keeps of a text that was not saved, belongs to this address.
let port = givenPort(values.port, USUAL_PORT);
const root = process.cwd();
const folder = contentFolder(root);
// Beside the library, under its name: two libraries of one project do not share their copies.
const versions = resolve(folder, '..', `.${basename(folder)}-versions`);
const news = setRight(folder, versions);
for (const sentence of news) console.log(sentence);
// Read only now: it reads the library, which may just have been brought back.
const { SITE } = await import('../src/site.ts');
const preview = astroPreview(folder, SITE.base);
const token = deskToken(versions);

console.log('正在准备编辑台，第一次约需一分钟……');
const server = deskServer({
  page: await bundledPage(),
  token,
  handlers: deskHandlers(new ContentStore(folder), { root, versions, dist: values.dist, news }, preview),
});
server.on('error', (error: NodeJS.ErrnoException) => {
  // A port that was asked for is meant.
  if (error.code === 'EADDRINUSE' && values.port === undefined) {
    port += 1;
    server.listen(port, '127.0.0.1');
    return;
  }
  console.error(error.code === 'EADDRINUSE' ? `端口 ${port} 已被占用，换一个再试。` : `编辑台没有开成：${error.message}`);
  process.exit(1);
});
server.on('listening', () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/#token=${token}`;
  console.log(`编辑台已就绪：${address}\n只在这台电脑上能打开。用完后回到这里按 Ctrl+C。`);
  if (!values['no-open']) openBrowser(address);
});
server.listen(port, '127.0.0.1');

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  const child = spawn(command as string, args, { stdio: 'ignore', detached: true });
  // No browser can be opened from here: the address stands above.
  child.on('error', () => undefined);
  child.unref();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void preview.stop().finally(() => process.exit(0));
  });
