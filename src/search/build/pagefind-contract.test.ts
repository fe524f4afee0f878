import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readList } from './read-list.ts';
import { pieceOf, placeOf } from '../data/index-parts.ts';
import { programList } from '../data/program-list.ts';
import {
  CHUNK_SIZE_VARIABLE,
  countedWeight,
  FILLER,
  frequencyOf,
  INDEX_LANGUAGE,
  INITIAL,
  MODULE,
  OPENING,
  PROGRAM,
  weightAttribute,
} from '../data/pagefind-contract.ts';
import { startProgram, type LoadedIndex } from '../data/pagefind-program.ts';
import { saturate } from '../data/strength.ts';

// The real engine over an index that it made itself.
const pages = [
  `<p ${weightAttribute(0.5)}>帮扶 扶中 ${`${FILLER} `.repeat(4)}甲乙</p><p ${weightAttribute(0)}>q0001 q0002</p><p ${weightAttribute(1)}>q0001</p>`,
  `<p ${weightAttribute(3)}>帮扶 q0003</p><p ${weightAttribute(0.6)}>丙丁</p><p ${weightAttribute(1)}>丙丁</p>`,
  `<p ${weightAttribute(1)}>${Array.from({ length: 400 }, (_, i) => `词${String.fromCharCode(0x4e00 + i)}`).join(' ')}</p>`,
];
/** Unpacked, by name. */
const files = new Map<string, Uint8Array>();
const fileOf = (name: string) => files.get(name) ?? new Uint8Array();
let pieces: string[] = [];
let firsts: string[] = [];
let list: Uint8Array;
let engine: LoadedIndex;

/** Every piece at hand. */
function openWhole(open: (list: Uint8Array) => LoadedIndex): LoadedIndex {
  const opened = open(list);
  for (const name of pieces) opened.addPiece(fileOf(`index/${name}.pf_index`));
  return opened;
}

beforeAll(async () => {
  vi.stubEnv(CHUNK_SIZE_VARIABLE, '100');
  const { index } = await pagefind.createIndex({ forceLanguage: INDEX_LANGUAGE });
  if (!index) throw new Error('Pagefind');
  await Promise.all(pages.map((body, i) => index.addHTMLFile({ url: `/${i}/`, content: `<html><body>${body}</body></html>` })));
  const made = (await index.getFiles()).files;
  for (const { path, content } of made) if (/\.(?:pf_\w+|pagefind)$/.test(path)) files.set(path, gunzipSync(content));
  const read = readList(made.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array());
  pieces = read.pieces.map(({ name }) => name);
  firsts = read.pieces.map(({ first }) => first);
  list = programList(read.records);
  await pagefind.close();
  engine = openWhole(await startProgram(fileOf(PROGRAM)));
});

afterAll(() => {
  vi.unstubAllEnvs();
});

test('the variable sets the size of the pieces', () => {
  expect(pieces.length).toBeGreaterThan(3);
});

test('a packed file opens as it should', () => {
  expect(files.size).toBeGreaterThan(pieces.length + 1);
  for (const file of files.values()) expect(Buffer.from(file).toString('latin1', 0, OPENING.length)).toBe(OPENING);
});

test('the program asks for one table and offers the calls that are used', async () => {
  const module = await WebAssembly.compile(new Uint8Array(fileOf(PROGRAM).subarray(OPENING.length)));
  expect(WebAssembly.Module.imports(module)).toEqual([{ module: MODULE, name: '__wbindgen_init_externref_table', kind: 'function' }]);
  const offered = WebAssembly.Module.exports(module).map(({ name }) => name);
  const calls = ['init_pagefind', 'set_ranking_weights', 'load_index_chunk', 'search'];
  for (const call of [...calls, 'memory', '__wbindgen_externrefs', '__wbindgen_malloc', '__wbindgen_free', '__wbindgen_start'])
    expect(offered).toContain(call);
  expect(INITIAL).toHaveLength(4);
});

test('records are numbered as they were handed over, and a word stands in the piece that the first words of all tell', async () => {
  expect(engine.search('q0003').map(({ name }) => name)).toEqual(['1']);
  const asked = (await startProgram(fileOf(PROGRAM)))(list);
  expect(asked.search('q0003')).toEqual([]);
  const piece = pieces[placeOf(pieceOf({ pieces: firsts }, 'q0003') ?? '')] ?? '';
  asked.addPiece(fileOf(`index/${piece}.pf_index`));
  expect(asked.search('q0003').map(({ name }) => name)).toEqual(['1']);
});

test('two indexes in one program do not read each other', async () => {
  const open = await startProgram(fileOf(PROGRAM));
  const [whole, empty] = [openWhole(open), open(list)];
  expect([whole.search('帮扶').length, empty.search('帮扶').length]).toEqual([2, 0]);
});

test('what is no file of an index is refused', async () => {
  const page = Buffer.from('<p>请先登录</p>');
  await expect(startProgram(page)).rejects.toThrow('no file of an index');
  expect(() => engine.addPiece(page)).toThrow('no file of an index');
  expect(engine.search('帮扶')).toHaveLength(2);
});

test('a filler takes a place and is in no index; a word of weight 0 has its place and adds nothing', () => {
  const found = engine.search('q0001');
  expect(found.map(({ words }) => words)).toEqual([[7, 9]]);
  expect(frequencyOf(found[0]?.score ?? 0, 1, pages.length)).toBeCloseTo(saturate(countedWeight(1)), 4);
  expect(engine.search(FILLER)).toEqual([]);
});

test('a score is the saturated sum of the weights times the rarity, and nothing else', () => {
  const frequencies = engine.search('帮扶').map(({ score }) => frequencyOf(score, 2, pages.length));
  expect(frequencies[0]).toBeCloseTo(saturate(countedWeight(3)), 4);
  expect(frequencies[1]).toBeCloseTo(saturate(countedWeight(0.5)), 4);
});

test('weights are counted in whole 24ths', () => {
  const [found] = engine.search('丙丁');
  expect(frequencyOf(found?.score ?? 0, 1, pages.length)).toBeCloseTo(saturate(countedWeight(0.6) + countedWeight(1)), 4);
  expect(countedWeight(0.6)).toBe(14 / 24);
});
