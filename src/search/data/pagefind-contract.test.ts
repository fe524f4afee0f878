import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  CHUNK_SIZE_VARIABLE,
  countedWeight,
  FILLER,
  frequencyOf,
  inLanguage,
  OPENING,
  PACKED,
  partOf,
  RANKING,
  weightAttribute,
} from './pagefind-contract.ts';
import { saturate } from './strength.ts';

/** The real engine, as its browser runs it: the page is a stub, the files come from a folder. */
interface Engine {
  init: () => Promise<void>;
  search: (word: string | null) => Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

const pages = [
  `<p ${weightAttribute(0.5)}>帮扶 扶中 ${`${FILLER} `.repeat(4)}甲乙</p><p ${weightAttribute(0)}>q0001 q0002</p><p ${weightAttribute(1)}>q0001</p>`,
  `<p ${weightAttribute(3)}>帮扶 q0003</p><p ${weightAttribute(0.6)}>丙丁</p><p ${weightAttribute(1)}>丙丁</p>`,
  `<p ${weightAttribute(1)}>${Array.from({ length: 400 }, (_, i) => `词${String.fromCharCode(0x4e00 + i)}`).join(' ')}</p>`,
];
const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
const fetched: unknown[] = [];
const page = { lang: 'zh-CN' };
let paths: string[] = [];
let engine: Engine;
const langsWhenMade: string[] = [];

beforeAll(async () => {
  vi.stubEnv(CHUNK_SIZE_VARIABLE, '100');
  const { index } = await pagefind.createIndex({ forceLanguage: 'zxx' });
  if (!index) throw new Error('Pagefind');
  await Promise.all(pages.map((body, i) => index.addHTMLFile({ url: `/0/${i}/`, content: `<html><body>${body}</body></html>` })));
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path.replace(/\.js$/, '.mjs')), content);
  }
  paths = files.map(({ path }) => path);
  await pagefind.close();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', { origin: 'http://localhost', href: 'http://localhost/' });
  vi.stubGlobal('document', {
    documentElement: page,
    querySelector: () => ({ getAttribute: () => (langsWhenMade.push(page.lang), page.lang) }),
  });
  vi.stubGlobal('fetch', (address: unknown) => {
    fetched.push(address);
    return Promise.resolve(new Response(readFileSync(join(folder, new URL(String(address), 'http://localhost').pathname.slice(4)))));
  });
  const module = (await import(pathToFileURL(join(folder, 'pagefind.mjs')).href)) as { createInstance: (options: object) => Engine };
  engine = inLanguage('zxx', () => module.createInstance({ basePath: '/pf/', baseUrl: '/', noWorker: true, ranking: RANKING }));
  await engine.init();
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the variable sets the size of the chunks', () => {
  expect(paths.filter((path) => path.endsWith('.pf_index')).length).toBeGreaterThan(3);
});

test('records are numbered as they were handed over, and their names begin with the language', async () => {
  const { results } = await engine.search(null);
  expect(results).toHaveLength(pages.length);
  expect(results.map(({ id }) => partOf(id))).toEqual(['zxx', 'zxx', 'zxx']);
  const found = await engine.search('q0003');
  expect(found.results[0]?.id).toBe(results[1]?.id);
});

test('a packed file opens as it should', () => {
  const packed = paths.filter((path) => PACKED.test(path));
  expect(packed.length).toBeGreaterThan(3);
  for (const path of packed) expect(gunzipSync(readFileSync(join(folder, path))).toString('latin1', 0, OPENING.length)).toBe(OPENING);
});

test('everything is fetched by addresses that are texts', async () => {
  await engine.search('帮扶');
  expect(fetched.length).toBeGreaterThan(3);
  for (const address of fetched) expect(address).toMatch(/^\/pf\//);
});

test('the engine takes its language while it is made, and the page gets its own back', () => {
  expect(langsWhenMade).toContain('zxx');
  expect(page.lang).toBe('zh-CN');
});

test('a filler takes a place and is in no index; a word of weight 0 has its place and adds nothing', async () => {
  const { results } = await engine.search('q0001');
  expect(results.map(({ words }) => words)).toEqual([[7, 9]]);
  expect(frequencyOf(results[0]?.score ?? 0, 1, pages.length)).toBeCloseTo(saturate(countedWeight(1)), 4);
  expect((await engine.search(FILLER)).results).toEqual([]);
});

test('a score is the saturated sum of the weights times the rarity, and nothing else', async () => {
  const { results } = await engine.search('帮扶');
  const frequencies = results.map(({ score }) => frequencyOf(score, 2, pages.length));
  expect(frequencies[0]).toBeCloseTo(saturate(countedWeight(3)), 4);
  expect(frequencies[1]).toBeCloseTo(saturate(countedWeight(0.5)), 4);
});

test('weights are counted in whole 24ths', async () => {
  const { results } = await engine.search('丙丁');
  expect(frequencyOf(results[0]?.score ?? 0, 1, pages.length)).toBeCloseTo(saturate(countedWeight(0.6) + countedWeight(1)), 4);
  expect(countedWeight(0.6)).toBe(14 / 24);
});
