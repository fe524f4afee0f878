import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DeskError } from './content-store.ts';
import { deskServer } from './desk-server.ts';

const page = mkdtempSync(join(tmpdir(), 'desk-page-'));
writeFileSync(join(page, 'index.html'), '<h1>编辑台</h1>');
let calls = 0;
let server: Server;
let port = 0;

beforeAll(async () => {
  server = deskServer({
    page,
    token: 'right',
    handlers: {
      save: (given) => ({ calls: (calls += 1), given }),
      refuse: () => {
        throw new DeskError(409, '别人已经改过。');
      },
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(page, { recursive: true });
});

interface Asked {
  path?: string;
  method?: string;
  host?: string;
  token?: string;
  body?: string;
}

/** By hand: fetch would not let the Host be another's. */
const ask = ({ path = '/desk/save', method = 'POST', host = `127.0.0.1:${port}`, token = 'right', body = '{}' }: Asked = {}) =>
  new Promise<{ status: number; text: string; policy: string }>((done, fail) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers: { Host: host, 'X-Desk-Token': token } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text, policy: String(answer.headers['content-security-policy']) }));
    });
    sent.on('error', fail);
    sent.end(method === 'POST' ? body : undefined);
  });

test('the page of this start may write', async () => {
  expect(JSON.parse((await ask({ body: '{"path":"a"}' })).text)).toEqual({ calls: 1, given: { path: 'a' } });
  expect((await ask({ host: `localhost:${port}` })).status).toBe(200);
});

test('a name of another’s that points here, another page’s token, a link and a form are refused before anything is done', async () => {
  const before = calls;
  for (const asked of [{ host: `evil.example:${port}` }, { token: 'wrong' }, { token: '' }, { token: 'right1' }])
    expect((await ask(asked)).status, JSON.stringify(asked)).toBe(403);
  expect((await ask({ method: 'GET' })).status).toBe(405);
  expect((await ask({ path: '/desk/other' })).status).toBe(404);
  expect((await ask({ body: 'path=a' })).status).toBe(400);
  expect((await ask({ body: '[]' })).status).toBe(400);
  expect(calls).toBe(before);
});

test('the page is given without a token, with a policy that lets nothing in from elsewhere', async () => {
  const { status, text, policy } = await ask({ path: '/', method: 'GET', token: '' });
  expect([status, text]).toEqual([200, '<h1>编辑台</h1>']);
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect((await ask({ path: '/../package.json', method: 'GET' })).status).toBe(403);
});

test('what is refused is told in Chinese, with its status', async () => {
  const { status, text } = await ask({ path: '/desk/refuse' });
  expect([status, JSON.parse(text)]).toEqual([409, { message: '别人已经改过。' }]);
});
