/** npm run serve [-- --port <n>] [-- --dist <folder>] [-- --host <address>]: shows the built site as a static host would, to this machine unless told otherwise. */
import { existsSync } from 'node:fs';
import { SITE } from '../src/site.ts';
import { givenOptions, givenPort } from './given-options.ts';
import { host } from './serve/host.ts';

const { values } = givenOptions({
  options: { port: { type: 'string' }, dist: { type: 'string', default: 'dist' }, host: { type: 'string', default: 'localhost' } },
});
const USUAL_PORT = 4321;
let port = givenPort(values.port, USUAL_PORT);

if (!existsSync(`${values.dist}/index.html`)) {
  console.error(`没有找到 ${values.dist}/index.html。先运行 npm run build。`);
  process.exit(1);
}

const server = host(values.dist, { base: SITE.base });

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  // A port that was asked for is meant: another program waits for it.
  if (values.port !== undefined) {
    console.error(`端口 ${port} 已被占用。换一个：npm run serve -- --port 4400`);
    process.exit(1);
  }
  console.log(`端口 ${port} 已被占用，改用 ${port + 1}。`);
  port += 1;
  server.listen(port, values.host);
});
server.on('listening', () => {
  console.log(`${SITE.name}已就绪：http://localhost:${port}${SITE.base}　（按 Ctrl+C 停止）`);
  if (values.host !== 'localhost') console.log(`在 ${values.host} 上，同一网络里的设备也能打开。`);
});
server.listen(port, values.host);
