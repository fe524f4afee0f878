import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { zipEntry, zipOf } from './zip-entries.ts';

const DAY = new Date('2026-11-20T12:00:00');
const anyFiles = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z_.\u4e00-\u9fa5]{1,12})?$/), fc.uint8Array({ maxLength: 4000 })),
  {
    selector: ([path]) => path,
    maxLength: 12,
  },
);

/** What the central directory of a zip says (PKWARE's APPNOTE, 4.3.12 and 4.3.16), and the bytes behind each local header. */
function read(zip: Uint8Array): { path: string; bytes: Uint8Array }[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  const files = Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [method, packed, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    expect(method).toBe(8);
    const bytes = inflateRawSync(zip.subarray(data, data + packed));
    expect(bytes.length).toBe(size);
    const path = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
    return { path, bytes: new Uint8Array(bytes) };
  });
  expect(at).toBe(end);
  return files;
}

it('a zip of compressed files holds them, in their order, for its own reader and for another', () => {
  fc.assert(
    fc.property(anyFiles, fc.boolean(), (files, native) => {
      const entries = files.map(([path, bytes]) => zipEntry(path, bytes, native ? (each) => deflateRawSync(each) : undefined));
      const zip = zipOf(entries, DAY);
      expect(read(zip)).toEqual(files.map(([path, bytes]) => ({ path, bytes: new Uint8Array(bytes) })));
      expect(unzipSync(zip)).toEqual(Object.fromEntries(files.map(([path, bytes]) => [path, new Uint8Array(bytes)])));
    }),
  );
});

it('an entry can stand in several zips, and equal files make equal zips', () => {
  const entry = zipEntry('a.xml', new TextEncoder().encode('<a/>'.repeat(99)));
  expect(zipOf([entry, zipEntry('b.xml', new Uint8Array())], DAY)).toEqual(zipOf([entry, zipEntry('b.xml', new Uint8Array())], DAY));
});
