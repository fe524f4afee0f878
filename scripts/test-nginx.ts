/** npm run test:nginx: serves dist with Debian's nginx and the settings that the project ships, and looks at the answers. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compressFile } from './compress/compress-file.ts';
import { givenOptions } from './given-options.ts';

const { values } = givenOptions({
  options: { dist: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4398' }, base: { type: 'string', default: '/' } },
});
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
/** A copy of the site: compressed files are laid beside those that are looked at. */
const dist = join(folder, 'site', values.base).replace(/\/$/, '');
mkdirSync(dirname(dist), { recursive: true });
cpSync(resolve(values.dist), dist, { recursive: true });

/** Debian keeps it in a package of its own: libnginx-mod-http-brotli-static. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const brotli = existsSync(BROTLI);
if (!brotli) console.log('没有装 nginx 的 brotli_static 模块，这次不检查 .br。');

/** The shipped settings with the place, the port and the folder of this run. */
function writeSettings(): string {
  const site = readFileSync(new URL('deploy/nginx.conf', import.meta.url), 'utf8')
    .replace('listen 80;', `listen ${values.port};`)
    .replace('/var/www/union-practice-library', join(folder, 'site'))
    .replace('# brotli_static on;', brotli ? 'brotli_static on;' : '')
    .replaceAll('404 /404.html', `404 ${values.base.replace(/\/$/, '')}/404.html`);
  const settings = `${brotli ? `load_module ${BROTLI};\n` : ''}daemon off; user root; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
${site}
}`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, settings);
  return file;
}

if (spawnSync('nginx', ['-v']).status !== 0) {
  console.log('没有安装 nginx，没有检查。Debian 上：apt-get install nginx-light');
  process.exit(1);
}
const server = spawn('nginx', ['-c', writeSettings(), '-p', folder], { stdio: 'inherit' });
const address = (path: string) => `http://localhost:${values.port}${values.base.replace(/\/$/, '')}${path}`;
const problems: string[] = [];
let checks = 0;

async function check(
  words: string,
  path: string,
  holds: (response: Response) => boolean | Promise<boolean>,
  headers: Record<string, string> = {},
): Promise<void> {
  checks += 1;
  const response = await fetch(address(path), { headers, redirect: 'manual' });
  if (!(await holds(response)))
    problems.push(`${words}：${path} ${response.status} ${JSON.stringify(Object.fromEntries(response.headers))}`);
}

const has = (name: string, pattern: RegExp) => (response: Response) => pattern.test(response.headers.get(name) ?? '');

async function run(): Promise<void> {
  const asset = readdirSync(join(dist, '_astro')).find((name) => name.endsWith('.css')) ?? '';
  const index = readdirSync(join(dist, 'pagefind/index'))[0] ?? '';
  // A long list goes on at practices/2/, which is no practice.
  const practice =
    readdirSync(join(dist, 'practices'))
      .find((name) => name.endsWith('.docx'))
      ?.replace(/\.docx$/, '') ?? '';
  const page = `/practices/${practice}/`;
  for (const path of ['/', page, '/search/', '/compose/', '/offline/', '/api/practices.json', '/feed.xml', '/sitemap-index.xml', '/sw.js'])
    await check('可以打开', path, ({ status }) => status === 200);
  for (const path of ['/', page, '/mei-you/', `/_astro/${asset}`, '/sw.js']) {
    await check('不猜类型', path, has('x-content-type-options', /^nosniff$/));
    await check('来源策略', path, has('referrer-policy', /^strict-origin-when-cross-origin$/));
    await check('不得嵌入', path, has('content-security-policy', /frame-ancestors 'self'/));
  }
  await check('页面策略', page, async (response) => /http-equiv="content-security-policy"/.test(await response.text()));
  await check('权限策略', page, has('permissions-policy', /camera=\(\)/));
  for (const path of ['/', page, '/sw.js', '/offline.json']) await check('每次核对', path, has('cache-control', /^no-cache$/));
  for (const path of [`/_astro/${asset}`, `/pagefind/index/${index}/0.pf_index`])
    await check('长期缓存', path, has('cache-control', /immutable/));
  await check('中文编码', page, has('content-type', /text\/html; charset=utf-8/i));
  await check('Word 文件类型', `/practices/${practice}.docx`, has('content-type', /officedocument\.wordprocessingml/));
  await check('Markdown 类型', `/practices/${practice}.md`, has('content-type', /^text\/markdown; charset=utf-8$/i));
  await check('按要求给 Markdown', page, has('content-type', /^text\/markdown; charset=utf-8$/i), { Accept: 'text/markdown' });
  await check('浏览器得到网页', page, has('content-type', /^text\/html/), { Accept: 'text/html,*/*;q=0.8' });
  for (const path of ['/api/practices.json', '/api/schema/practices.json', `/practices/${practice}.md`])
    await check('开放数据可跨域', path, has('access-control-allow-origin', /^\*$/));
  await check('网页不跨域', page, ({ headers }) => !headers.has('access-control-allow-origin'));
  await check('压缩', page, has('content-encoding', /^gzip$/), { 'Accept-Encoding': 'gzip' });
  // A file that is compressed on the way has no length beforehand.
  const asFile = (kind: string, ending: string, path: string) => (response: Response) =>
    response.headers.get('content-encoding') === kind &&
    Number(response.headers.get('content-length')) === statSync(join(dist, `${path}.${ending}`)).size;
  for (const [path, file] of [
    [page, `${page}index.html`],
    [`/_astro/${asset}`, `/_astro/${asset}`],
    ['/api/practices.json', '/api/practices.json'],
  ] as const) {
    compressFile(join(dist, file));
    await check('预先压缩的 gzip', path, asFile('gzip', 'gz', file), { 'Accept-Encoding': 'gzip' });
    if (brotli) await check('预先压缩的 brotli', path, asFile('br', 'br', file), { 'Accept-Encoding': 'br' });
    await check('不认压缩的浏览器', path, ({ headers }) => headers.get('content-encoding') === null, { 'Accept-Encoding': 'identity' });
  }
  await check('没有的页面', '/mei-you/', async (response) => response.status === 404 && /没有这一页/.test(await response.text()));
  await check(
    '补上斜杠',
    page.slice(0, -1),
    (response) => response.status === 301 && response.headers.get('location') === `${values.base.replace(/\/$/, '')}${page}`,
  );
  await check('不给隐藏文件', '/.git/config', ({ status }) => status === 404);
  await check(
    '没有权限的也是没有的页面',
    '/_astro/',
    async (response) => response.status === 404 && /没有这一页/.test(await response.text()),
  );
  await check('压缩', '/feed.xml', has('content-encoding', /^gzip$/), { 'Accept-Encoding': 'gzip' });
  await check('不出目录', '/..%2f..%2fetc/passwd', ({ status }) => status >= 400);
  const { headers } = await fetch(address(page));
  await check('没改动只回 304', page, ({ status }) => status === 304, { 'If-None-Match': headers.get('etag') ?? '' });
}

try {
  for (let i = 0; i < 50; i += 1) {
    if (
      await fetch(address('/')).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((done) => setTimeout(done, 100));
  }
  await run();
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? `nginx 检查通过：${checks}项（${values.base}）。` : `nginx 检查：${problems.length}项不符。`);
process.exitCode = problems.length === 0 ? 0 : 1;
