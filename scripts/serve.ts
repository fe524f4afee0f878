/** npm run serve [-- --port <n>] [-- --dist <folder>]: shows the built site as a static host would. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SITE } from '../src/site.ts';
import { host } from './serve/host.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' }, dist: { type: 'string', default: 'dist' } } });

if (!existsSync(`${values.dist}/index.html`)) {
  console.error(`没有找到 ${values.dist}/index.html。先运行 npm run build。`);
  process.exit(1);
}

const server = host(values.dist, { base: SITE.base });
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `端口 ${values.port} 已被占用。换一个：npm run serve -- --port 4400` : error.message);
  process.exit(1);
});
server.listen(Number(values.port), () => {
  console.log(`${SITE.name}已就绪：http://localhost:${values.port}${SITE.base}　（按 Ctrl+C 停止）`);
});
