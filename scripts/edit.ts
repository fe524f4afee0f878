/** npm run edit [-- --port <n>] [-- --no-open]: the editor's desk, a page on this machine to write, check and publish the library. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/settings/content-folder.ts';
import { SITE } from '../src/site.ts';
import { bundledPage } from './edit/bundle.ts';
import { ContentStore } from './edit/content-store.ts';
import { deskServer } from './edit/desk-server.ts';
import { deskHandlers } from './edit/handlers.ts';
import { astroPreview } from './edit/preview.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
});
const root = process.cwd();
const folder = contentFolder(root);
const token = randomBytes(24).toString('base64url');
const preview = astroPreview(folder, SITE.base);
// Beside the library, under its name: two libraries of one project do not share their copies.
const versions = resolve(folder, '..', `.${basename(folder)}-versions`);

console.log('正在准备编辑台，第一次约需一分钟……');
const server = deskServer({
  page: await bundledPage(),
  token,
  handlers: deskHandlers(new ContentStore(folder), { root, versions, dist: values.dist }, preview),
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `端口 ${values.port} 已被占用，换一个再试。` : `编辑台没有开成：${error.message}`);
  process.exit(1);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/#token=${token}`;
  console.log(`编辑台已就绪：${address}\n只在这台电脑上能打开。用完后回到这里按 Ctrl+C。`);
  if (!values['no-open']) openBrowser(address);
});

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
