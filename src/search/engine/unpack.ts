/** RFC 1952, 2.3.1: how a gzip member begins. */
const GZIP = [0x1f, 0x8b];

/** Unpacks a file of the index. Servers that do it on the way are taken at their word. @throws where it is damaged */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (GZIP.some((byte, i) => file[i] !== byte)) return file;
  // Firefox before 113, Safari before 16.4.
  if (typeof DecompressionStream === 'undefined') return (await import('./gunzip.ts')).gunzip(file);
  const unpacked = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
