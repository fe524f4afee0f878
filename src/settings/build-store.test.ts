import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuildStore } from './build-store.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'build-store-')), 'made');
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});
const store = (maker = 'engine 1') => openBuildStore(folder, maker);
const onlyFile = () => join(folder, readdirSync(folder)[0]!);

test('what was kept is found by the next build, byte for byte', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array(), (key, bytes) => {
      store().keep(key, bytes);
      expect(store().has(key)).toBe(true);
      expect(Uint8Array.from(store().take(key)!)).toEqual(bytes);
    }),
  );
  store().keep('text', '工会');
  expect(store().take('text')?.toString()).toBe('工会');
});

test('another key, another program and an empty store find nothing', () => {
  expect(store().take('a')).toBeUndefined();
  store().keep('a', 'A');
  expect(store().take('b')).toBeUndefined();
  expect(store('engine 2').take('a')).toBeUndefined();
});

test('a file with any byte changed, cut off or put in the place of another is not trusted', () => {
  store().keep('a', 'a page of the library');
  const whole = readFileSync(onlyFile());
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(onlyFile(), changed);
    expect(store().take('a')).toBeUndefined();
    writeFileSync(onlyFile(), whole.subarray(0, at));
    expect(store().take('a')).toBeUndefined();
  }
  const place = onlyFile();
  rmSync(place);
  store().keep('b', 'another page');
  writeFileSync(place, readFileSync(onlyFile()));
  expect(store().take('a')).toBeUndefined();
});

test('sweeping leaves what this build has asked for, and takes away the rest', () => {
  const before = store();
  for (const key of ['a', 'b', 'c']) before.keep(key, key);
  writeFileSync(join(folder, 'left-by-a-killed-build.123'), 'half');
  const now = store();
  now.take('a');
  now.keep('d', 'd');
  now.sweep();
  expect(readdirSync(folder)).toHaveLength(2);
  expect(store().take('a')?.toString()).toBe('a');
  expect(store().take('b')).toBeUndefined();
});

test('a folder that cannot be written or read fails nothing', () => {
  writeFileSync(folder, 'a file where the folder should be');
  const refused = store();
  refused.keep('a', 'A');
  expect(refused.take('a')).toBeUndefined();
  refused.sweep();
});
