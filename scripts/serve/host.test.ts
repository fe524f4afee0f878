import fc from 'fast-check';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as ask, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { host } from './host.ts';

let folder = '';
let dist = '';
let server: Server;
let port = 0;
const put = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};

async function open(options?: Parameters<typeof host>[1]): Promise<void> {
  server = host(dist, options);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
}

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** What the server answers; the path goes out as it is written, which fetch would put right. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = ask({ port, host: '127.0.0.1', path, method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() });
      });
    });
    request.on('error', reject);
    request.end();
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  dist = join(folder, 'dist');
  put('index.html', '首页');
  put('404.html', '没有这一页');
  put('practices/x/index.html', '一种做法');
  put('api/a.json', '"0123456789"');
  put('_astro/a.css', 'a{}');
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

describe('host', () => {
  test.each([
    ['/', 200, '首页'],
    ['/?q=1', 200, '首页'],
    ['/practices/x/', 200, '一种做法'],
    ['/practices/y/', 404, '没有这一页'],
    ['/practices/', 404, '没有这一页'],
    ['/practices', 404, '没有这一页'],
    ['/_astro/a.css/', 404, '没有这一页'],
    ['/.git/config', 404, '没有这一页'],
    ['/..%2f..%2fetc/passwd', 404, '没有这一页'],
    ['/../../etc/passwd', 404, '没有这一页'],
  ])('%s is answered with %i', async (path, status, text) => {
    await open();
    const answer = await get(path);
    expect([answer.status, answer.text]).toEqual([status, text]);
  });

  test.each(['/%E0%A4%A', '/%00', '/%'])('%s is refused as no address', async (path) => {
    await open();
    expect((await get(path)).status).toBe(400);
  });

  test('the slash of a page is added, with its query, and never leads to another host', async () => {
    await open();
    const answer = await get('/practices/x?a=1');
    expect([answer.status, answer.headers['location']]).toEqual([301, '/practices/x/?a=1']);
    put('evil.example/index.html', '');
    expect((await get('//evil.example')).headers['location']).toBeUndefined();
  });

  test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH'])('%s is refused and told what is allowed', async (method) => {
    await open();
    const { status, headers } = await get('/', {}, method);
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    ['bytes=9-1', 416, undefined],
    ['bytes=99-', 416, undefined],
    ['bytes=1-3', 206, '012'],
    ['bytes=-3', 206, '89"'],
    ['bytes=a-b', 200, '"0123456789"'],
    ['lines=1-2', 200, '"0123456789"'],
  ])('Range: %s is answered with %i', async (range, status, text) => {
    await open();
    const answer = await get('/api/a.json', { Range: range });
    expect(answer.status).toBe(status);
    if (text !== undefined) expect(answer.text).toBe(text);
  });

  test('a new build is shown as it is, and what it no longer has is not there', async () => {
    await open();
    expect((await get('/api/a.json')).text).toBe('"0123456789"');
    renameSync(dist, join(folder, 'last'));
    expect((await get('/')).status).toBe(404);
    put('api/a.json', '"01234567890123456789"');
    put('404.html', '没有这一页');
    expect((await get('/api/a.json')).text).toBe('"01234567890123456789"');
    expect((await get('/_astro/a.css')).status).toBe(404);
  });

  test('compressed copies go out to who takes them, with the type of the file itself', async () => {
    put('_astro/a.css.gz', gzipSync('a{}'));
    await open();
    const { headers } = await get('/_astro/a.css', { 'Accept-Encoding': 'gzip, br' });
    expect([headers['content-encoding'], headers['content-type'], headers['vary']]).toEqual([
      'gzip',
      'text/css; charset=utf-8',
      // Set twice: a page also goes out as Markdown.
      'Accept, Accept-Encoding',
    ]);
    for (const accepts of ['gzip;q=0', 'identity', ''])
      expect((await get('/_astro/a.css', { 'Accept-Encoding': accepts })).headers['content-encoding']).toBeUndefined();
  });

  test('a site under a path answers there and nowhere else', async () => {
    await open({ base: '/ku/' });
    expect([
      (await get('/ku/')).text,
      (await get('/ku')).headers['location'],
      (await get('/')).status,
      (await get('/kuku/')).status,
    ]).toEqual(['首页', '/ku/', 404, 404]);
  });

  test('a browser keeps files whose names change with their content, asks again for the others, and keeps nothing that is not there', async () => {
    put('pagefind/index/zh_1.pf_index', '');
    await open();
    const caching = async (path: string) => (await get(path)).headers['cache-control'];
    for (const path of ['/_astro/a.css', '/pagefind/index/zh_1.pf_index'])
      expect(await caching(path)).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/api/a.json']) expect(await caching(path)).toBe('no-cache');
    expect(await caching('/_astro/b.css')).toBeUndefined();
  });

  test('nothing changed is said in one line', async () => {
    await open();
    const { headers } = await get('/');
    expect((await get('/', { 'If-None-Match': String(headers['etag']) })).status).toBe(304);
  });
});

/** Requests as scanners, broken proxies and mistyped links make them. */
const PIECES = [
  'practices',
  'x',
  'api',
  'a.json',
  '..',
  '.',
  '',
  '%2e%2e',
  '%00',
  '%',
  '%E0%A4%A',
  '测'.normalize(),
  '~',
  '*',
  'con',
  '.git',
  'index.html',
  'a.css',
];
const path = fc.oneof(
  fc
    .array(fc.constantFrom(...PIECES.map((piece) => encodeURI(piece).replace(/%25/g, '%'))), { maxLength: 6 })
    .map((parts) => `/${parts.join('/')}`),
  fc.stringMatching(/^\/[!-~]{0,80}$/),
);
const range = fc.oneof(
  fc.tuple(fc.integer({ min: -20, max: 40 }), fc.integer({ min: -20, max: 40 })).map(([from, to]) => `bytes=${from}-${to}`),
  fc.constantFrom('bytes=', 'bytes=-', 'bytes=0-0,2-3,-1', 'bytes=1e3-', 'bytes=9999999999999999999-', '='),
);
const headers = fc.record(
  {
    Range: range,
    'Accept-Encoding': fc.constantFrom('gzip', 'br', '*', 'gzip;q=x', ',,'),
    'If-None-Match': fc.constantFrom('*', 'W/"x"', '"'),
    'If-Match': fc.constantFrom('*', '"x"'),
    'If-Modified-Since': fc.constantFrom('never', 'Thu, 01 Jan 1970 00:00:00 GMT'),
    'If-Range': fc.constantFrom('"x"', 'x'),
  },
  { requiredKeys: [] },
);
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'TRACE', 'DELETE', 'OPTIONS', 'PROPFIND');

/** SERVE_REQUESTS=10000 npm run test:unit -- scripts/serve/host.test.ts asks as often. */
const REQUESTS = Number(process.env['SERVE_REQUESTS'] ?? 2000);

test('requests of every make: none ends the server, none is answered with a fault of its own', async () => {
  put('api/a.json.gz', gzipSync('"0123456789"'));
  await open();
  const requests = fc.sample(fc.record({ path, headers, method }), { numRuns: REQUESTS, seed: 21 });
  const statuses = new Map<number, number>();
  for (let i = 0; i < requests.length; i += 16) {
    const answers = await Promise.all(
      requests.slice(i, i + 16).map((one) => get(one.path, one.headers as Record<string, string>, one.method)),
    );
    for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([...statuses.keys()].filter((status) => ![200, 206, 301, 304, 400, 404, 405, 412, 416].includes(status))).toEqual([]);
  // What is no HTTP at all, and readers who leave in the middle.
  const raw = fc.sample(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.constant(Buffer.from('GET / HTTP/1.1\r\nHost: a\r\n\r\n'))), {
    numRuns: Math.ceil(REQUESTS / 20),
    seed: 21,
  });
  for (let i = 0; i < raw.length; i += 20)
    await Promise.all(
      raw.slice(i, i + 20).map(
        (bytes) =>
          new Promise<void>((resolve) => {
            const socket = connect(port, '127.0.0.1', () => socket.end(bytes, () => socket.destroy()));
            socket.on('error', () => undefined);
            socket.on('close', () => {
              resolve();
            });
          }),
      ),
    );
  expect((await get('/')).text).toBe('首页');
});
