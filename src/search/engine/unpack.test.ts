import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { loadGunzip, unpack } from './unpack.ts';

const bytes = (text: string | Buffer) => new Uint8Array(Buffer.from(text));
const PACKED = bytes(gzipSync('索引'));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a packed file is unpacked, and what a server unpacked on the way is left as it is', async () => {
  expect(Buffer.from(await unpack(PACKED)).toString()).toBe('索引');
  expect(Buffer.from(await unpack(bytes('索引'))).toString()).toBe('索引');
});

test('the same where the browser does not offer to unpack', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  expect(Buffer.from(await unpack(PACKED)).toString()).toBe('索引');
});

test('a damaged file is an error, not an empty one', async () => {
  await expect(unpack(PACKED.slice(0, 12))).rejects.toThrow();
});

test('once the page can unpack itself, the browser is not asked', async () => {
  await loadGunzip();
  vi.stubGlobal('DecompressionStream', () => {
    throw new Error('asked');
  });
  expect(Buffer.from(await unpack(PACKED)).toString()).toBe('索引');
});
