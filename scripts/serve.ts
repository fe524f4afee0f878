/** npm run serve: shows the built site as a static host would. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { SITE } from '../src/site.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, dist: { type: 'string', default: 'dist' } } });

if (!existsSync(`${values.dist}/index.html`)) {
  console.error(`没有找到 ${values.dist}/index.html。先运行 npm run build。`);
  process.exit(1);
}

const base = SITE.base.replace(/\/+$/, '');
// What `npm run compress` has laid beside the files goes out in their place, as from a real host.
const files = sirv(values.dist, { etag: true, dotfiles: false, gzip: true, brotli: true });
const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const notFound = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(`${values.dist}/404.html`));
  };
  if (!path.startsWith(`${base}/`)) {
    notFound();
    return;
  }
  request.url = path.slice(base.length);
  files(request, response, notFound);
});

const USUAL_PORT = 4321;
let port = Number(values.port ?? USUAL_PORT);

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  // A port that was asked for is meant: another program waits for it.
  if (values.port !== undefined) {
    console.error(`端口 ${port} 已被占用。换一个：npm run serve -- --port 4400`);
    process.exit(1);
  }
  console.log(`端口 ${port} 已被占用，改用 ${port + 1}。`);
  port += 1;
  server.listen(port);
});
server.on('listening', () => {
  console.log(`${SITE.name}已就绪：http://localhost:${port}${base}/　（按 Ctrl+C 停止）`);
});
server.listen(port);
