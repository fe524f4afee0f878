import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { openSite } from './open-site.ts';
import { mcpServer } from './server.ts';

const SITE = 'https://binhai.example.org';
const dist = mkdtempSync(join(tmpdir(), 'mcp-'));
const { files, data } = await fixtureSite();
for (const [path, content] of [...files, ...data]) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

/** A client of a server in this process. */
async function clientOf(where: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const [one, other] = InMemoryTransport.createLinkedPair();
  const server = await mcpServer(openSite(where));
  await Promise.all([server.connect(other), client.connect(one)]);
  return client;
}

interface Told {
  isError?: boolean;
  content: { text: string }[];
  // What a tool gives differs from tool to tool: the tests below say what it is.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  structuredContent?: any;
}

const ask = async (client: Client, name: string, given: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: given })) as unknown as Told;

let client: Client;
beforeAll(async () => {
  client = await clientOf(dist);
});
afterAll(async () => {
  await client.close();
  rmSync(dist, { recursive: true });
});

describe('an assistant’s questions', () => {
  test('it is told whose library it is and how to use it, and finds five tools', async () => {
    expect(client.getInstructions()).toMatch(/^滨海工会做法库：/);
    expect(client.getInstructions()).toContain('引用数字必须带出处');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['figures', 'law_provision', 'practice', 'search', 'wordings']);
  });

  test('search answers as the search page does, with address, evidence and doubts', async () => {
    const { structuredContent } = await ask(client, 'search', { query: '助学金' });
    expect(structuredContent.results[0]).toMatchObject({ type: '做法', id: 'hai-yan-zhu-xue', evidence: '已实施' });
    expect(structuredContent.results[0].address).toMatch(`${SITE}/practices/hai-yan-zhu-xue/`);
    expect(structuredContent.results[0].doubts).toHaveLength(2);
    expect(structuredContent.results[0].sources[0]).toMatchObject({
      section: expect.stringMatching(/\S/),
      address: expect.stringMatching(`^${SITE}/summaries/`),
    });
  });

  test('search reads a query as the page does, and finds nothing for what is not here', async () => {
    expect((await ask(client, 'search', { query: 'haiyanzhuxue' })).structuredContent).toMatchObject({ readAs: '海燕助学' });
    expect((await ask(client, 'search', { query: '苹果手机多少钱' })).structuredContent.results).toEqual([]);
  });

  test('a practice comes whole, by id, title or other name', async () => {
    for (const name of ['hai-yan-zhu-xue', '海燕助学', '助学金']) {
      const { structuredContent } = await ask(client, 'practice', { name });
      expect(structuredContent).toMatchObject({ evidence: '已实施', address: `${SITE}/practices/hai-yan-zhu-xue/` });
      expect(structuredContent.markdown).toBe(files.get('practices/hai-yan-zhu-xue.md'));
    }
  });

  test('wordings come by subject, slot, field and level', async () => {
    const { structuredContent } = await ask(client, 'wordings', { about: '助学', slot: '体会', level: '基层单位' });
    expect(structuredContent.wordings[0]).toMatchObject({
      practice: '海燕助学',
      slot: '体会',
      evidence: '已实施',
      address: `${SITE}/practices/hai-yan-zhu-xue/#w5`,
    });
    const { structuredContent: byField } = await ask(client, 'wordings', { field: '帮困服务', limit: 30 });
    expect(byField.wordings.length).toBeGreaterThan(3);
  });

  test('a provision comes with the law’s edition and the day on which it was checked', async () => {
    const { structuredContent } = await ask(client, 'law_provision', { law: '《滨海工会条例》', article: 8 });
    expect(structuredContent.provisions[0].address).toBe(`${SITE}/laws/bin-hai-gong-hui-tiao-li/#a8`);
    expect(structuredContent).toMatchObject({ edition: expect.stringMatching(/^\d{4}-/), checked: expect.stringMatching(/^\d{4}-/) });
  });

  test('figures come as they are written, with their source', async () => {
    const { structuredContent } = await ask(client, 'figures', { about: '海燕助学' });
    expect(structuredContent.figures[0]).toMatchObject({
      label: '当年资助职工子女',
      asWritten: '31名',
      sourceAddress: `${SITE}/summaries/binhai-city-annual/`,
    });
  });

  test('what it asks wrong is told with what there is', async () => {
    const told = await ask(client, 'wordings', { slot: '结尾处' });
    expect(told.isError).toBe(true);
    expect(told.content[0]?.text).toMatch(/没有位置“结尾处”；有：.*成效/);
    expect((await ask(client, 'practice', { name: '没有这种' })).content[0]?.text).toContain('没有叫“没有这种”的做法');
    expect((await ask(client, 'law_provision', { law: '滨海工会条例', article: 999 })).isError).toBe(true);
  });
});

/** The site over HTTP, at its root and below /ku/. @param other files that stand in for its own */
async function served(other: Record<string, string> = {}): Promise<{ origin: string; close: () => Promise<void> }> {
  const web = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/(?:ku\/)?/, '');
    const content = other[path] ?? files.get(path) ?? data.get(path);
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((ready) => web.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(web.address() as AddressInfo).port}`,
    close: async () => {
      web.closeAllConnections();
      await new Promise((closed) => web.close(closed));
    },
  };
}

test('a site’s address serves as well as a folder, and a site that is down is told', async () => {
  const { origin, close } = await served();
  const remote = await clientOf(`${origin}/ku`);
  expect((await ask(remote, 'search', { query: '助学金' })).structuredContent.results[0].id).toBe('hai-yan-zhu-xue');
  await close();
  const told = await ask(remote, 'law_provision', { law: '滨海工会条例' });
  expect(told.isError).toBe(true);
  expect(told.content[0]?.text).toContain('没有读到库里的内容');
  await remote.close();
});

test('a site that has not been told its address has the one at which it is read, and in a folder its paths', async () => {
  const known = files.get('api/index.json') ?? '';
  const hostless = JSON.stringify({ ...(JSON.parse(known) as object), site: '/' });
  const { origin, close } = await served({ 'api/index.json': hostless });
  const addressFrom = async (where: string) => {
    const asked = await clientOf(where);
    const { structuredContent } = await ask(asked, 'practice', { name: '海燕助学' });
    await asked.close();
    return structuredContent.address as string;
  };
  expect(await addressFrom(origin)).toBe(`${origin}/practices/hai-yan-zhu-xue/`);
  await close();
  writeFileSync(join(dist, 'api/index.json'), hostless);
  expect(await addressFrom(dist)).toBe('/practices/hai-yan-zhu-xue/');
  writeFileSync(join(dist, 'api/index.json'), known);
});

test('the command speaks the protocol on standard input and output', async () => {
  const overPipes = new Client({ name: 'test', version: '1' });
  await overPipes.connect(new StdioClientTransport({ command: process.execPath, args: ['scripts/mcp.ts', dist], stderr: 'ignore' }));
  expect((await ask(overPipes, 'practice', { name: '海燕助学' })).structuredContent.address).toBe(`${SITE}/practices/hai-yan-zhu-xue/`);
  await overPipes.close();
});
