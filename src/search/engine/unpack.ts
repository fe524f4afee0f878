import { once } from './once.ts';

/** RFC 1952, 2.3.1: how a gzip member begins. */
const GZIP = [0x1f, 0x8b];

let gunzip: ((file: Uint8Array) => Uint8Array) | undefined;

/**
 * Fetches what unpacks in the page itself. The pieces of a query are small: three took 0.3 ms, where the browser's own way, through
 * streams and another thread, took 2.4, and more where the device has other things to do (Chromium 153, 2026-11-29).
 */
export const loadGunzip = once(async () => {
  ({ gunzip } = await import('./gunzip.ts'));
});

async function unpackStreamed(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // Not out of a Blob, which the browser fetches from another of its processes: ten pieces took 21 ms instead of 5.5 (Chromium 153).
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // What is damaged is told by the reading.
  for (const step of [writer.write(file), writer.close()]) step.catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** Unpacks a file of the index. Servers that do it on the way are taken at their word. @throws where it is damaged */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (GZIP.some((byte, i) => file[i] !== byte)) return file;
  // Firefox before 113, Safari before 16.4.
  if (typeof DecompressionStream === 'undefined') await loadGunzip();
  return gunzip ? gunzip(file) : unpackStreamed(file);
}
