import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of a file, and of its copies. */
export interface Sizes {
  plain: number;
  gzip: number;
  brotli: number;
}

/** Lays `.gz` and `.br` beside a file, as small as either format can. @throws where it cannot be read or they cannot be written */
export function compressFile(file: string): Sizes {
  const content = readFileSync(file);
  const gzip = gzipSync(content, { level: 9 });
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  writeFileSync(`${file}.gz`, gzip);
  writeFileSync(`${file}.br`, brotli);
  return { plain: content.length, gzip: gzip.length, brotli: brotli.length };
}
