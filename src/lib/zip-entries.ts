import { deflateSync, Zip, ZipPassThrough, type ZipInputFile } from 'fflate';

/** A file of a zip, compressed already: it can be put into many. */
export interface ZipEntry {
  /** Within the zip, with forward slashes. */
  path: string;
  /** Of the content before it was compressed, bytes. */
  size: number;
  /** CRC-32 of the content. */
  crc: number;
  /** The content in the deflate format (RFC 1951), without a header. */
  deflated: Uint8Array;
}

/** Bytes → the same in the deflate format (RFC 1951), without a header. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** @param deflate a build gives the one of Node, which is faster; the bytes differ, not what they hold */
export function zipEntry(path: string, bytes: Uint8Array, deflate: Deflate = deflateSync): ZipEntry {
  const whole = new ZipPassThrough(path);
  whole.ondata = () => undefined;
  whole.push(bytes as Uint8Array<ArrayBuffer>, true);
  return { path, size: bytes.length, crc: whole.crc, deflated: deflate(bytes) };
}

const DEFLATED = 8;

/**
 * Puts compressed files into one zip, in their order, without compressing them again.
 * @param mtime of each file; a zip holds local time without a zone
 */
export function zipOf(entries: readonly ZipEntry[], mtime: Date): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { path, size, crc, deflated } of entries) {
    const file: ZipInputFile = { filename: path, size, crc, compression: DEFLATED, mtime };
    zip.add(file);
    file.ondata?.(null, deflated as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
