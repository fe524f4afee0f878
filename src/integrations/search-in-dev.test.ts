import type { AstroConfig, AstroIntegration } from 'astro';
import { EventEmitter, once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fixtureLibrary } from '../content/fixture-library.ts';
import { readMark } from '../search/data/build-mark.ts';
import { decodeData } from '../search/data/data-encoding.ts';
import { unpackLexicon } from '../search/data/pack-lexicon.ts';
import { searchInDev } from './search-in-dev.ts';

type Hooks = Required<AstroIntegration['hooks']>;

const folder = mkdtempSync(join(tmpdir(), 'search-in-dev-'));
/** A guard against a hang, as in vitest.config.ts. */
const WAIT = 250_000;
const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
const error = vi.fn();
let middleware: ((...request: [...Parameters<RequestListener>, () => void]) => void) | undefined;
const server = createServer((request, response) => {
  middleware?.(request, response, () => response.writeHead(404).end());
});

const get = async (path: string) => fetch(`http://localhost:${(server.address() as AddressInfo).port}/lib/${path}`);
const data = async (path: string) => decodeData(await (await get(path)).arrayBuffer());
const lexicon = async () => readMark(await data('search/lexicon.json')).data;
const titles = async () => unpackLexicon(await lexicon()).lexicon.docs.map(({ title }) => title);
const practice = join(folder, 'practices/jin-qiu.mdx');
const save = (text: string) => {
  writeFileSync(practice, text);
  watcher.emit('all', 'change', practice);
};

beforeAll(async () => {
  for (const { path, text } of fixtureLibrary()) {
    const file = join(folder, path.replace('content/', ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  cpSync('content/site.yaml', join(folder, 'site.yaml'));
  vi.stubEnv('CONTENT_DIR', folder);
  const { hooks } = searchInDev() as { hooks: Hooks };
  const config = { root: pathToFileURL(`${process.cwd()}/`), base: '/lib/' } as AstroConfig;
  await hooks['astro:config:done']({ config } as Parameters<Hooks['astro:config:done']>[0]);
  await hooks['astro:server:setup']({
    server: { watcher, middlewares: { use: (handler: typeof middleware) => (middleware = handler) } },
    logger: { error },
  } as unknown as Parameters<Hooks['astro:server:setup']>[0]);
  server.listen(0);
  await once(server, 'listening');
  // The first index is being made; how long that takes is no matter of these tests.
  await get('offline.json');
});

afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('names, texts, the index and the engine are there without a build', async () => {
  expect(await titles()).toContain('金秋助学');
  const { version } = JSON.parse(await lexicon()) as { version: string };
  expect(await data(`search/texts/${version}/practices/jin-qiu.json`)).toContain('摸清底数');
  const [{ folder } = { folder: '' }] = unpackLexicon(await lexicon()).index;
  expect((await get(`pagefind/index/${folder}/0.pf_index`)).status).toBe(200);
  expect((await get('pagefind/wasm.unknown.pagefind')).headers.get('content-type')).toBe('application/octet-stream');
  expect((await get('search/slips.json')).status).toBe(200);
  expect((await get('about/')).status).toBe(404);
});

test('the offline list names what is held, under the base path', async () => {
  const { files } = (await (await get('offline.json')).json()) as { files: { url: string; bytes: number }[] };
  const listed = files.find(({ url }) => url === '/lib/search/lexicon.json');
  expect(listed?.bytes).toBe((await (await get('search/lexicon.json')).arrayBuffer()).byteLength);
});

test('a changed title is found, and a broken file leaves what was there', async () => {
  const text = readFileSync(practice, 'utf8');
  save(text.replace('title: 金秋助学', 'title: 寒窗助学'));
  await vi.waitFor(async () => expect(await titles()).toContain('寒窗助学'), WAIT);
  save('---\ntitle: [\n---\n');
  await vi.waitFor(() => expect(error).toHaveBeenCalledOnce(), WAIT);
  expect(error.mock.calls[0]?.[0]).toContain('practices/jin-qiu.mdx');
  expect(await titles()).toContain('寒窗助学');
});
