/** npm run compress: lays .gz and .br beside the text files of the built site, for hosts that serve them as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../src/settings/list-files.ts';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|md)$/;
/** Below this the headers outweigh the gain; bytes. */
const LEAST = 1024;

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const totals = { files: 0, plain: 0, gzip: 0, brotli: 0 };
for (const path of listFiles(values.dist)) {
  if (!TEXT.test(path)) continue;
  const file = join(values.dist, path);
  const content = readFileSync(file);
  if (content.length < LEAST) continue;
  const gzip = gzipSync(content, { level: 9 });
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  writeFileSync(`${file}.gz`, gzip);
  writeFileSync(`${file}.br`, brotli);
  totals.files += 1;
  totals.plain += content.length;
  totals.gzip += gzip.length;
  totals.brotli += brotli.length;
}
const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
console.log(`已压缩${totals.files}个文件：${mb(totals.plain)} MB，gzip ${mb(totals.gzip)} MB，brotli ${mb(totals.brotli)} MB。`);
