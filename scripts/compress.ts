/** npm run compress: lays .gz and .br beside the text files of the built site, for hosts that serve them as they are. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../src/settings/list-files.ts';
import { compressFile } from './compress/compress-file.ts';
import { givenOptions } from './given-options.ts';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|md)$/;
/** Below this the headers outweigh the gain; bytes. */
const LEAST = 1024;

const { values } = givenOptions({ options: { dist: { type: 'string', default: 'dist' } } });
const files = listFiles(values.dist)
  .filter((path) => TEXT.test(path))
  .map((path) => join(values.dist, path))
  .filter((file) => statSync(file).size >= LEAST);
const sizes = files.map(compressFile);
const mb = (kind: keyof (typeof sizes)[number]) => (sizes.reduce((sum, each) => sum + each[kind], 0) / 1e6).toFixed(1);
console.log(`已压缩${sizes.length}个文件：${mb('plain')} MB，gzip ${mb('gzip')} MB，brotli ${mb('brotli')} MB。`);
