/** npm run addresses:keep: adds the addresses of the built site to content/addresses.txt. Run it when the site has been published. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, parseAddresses, wordingAddresses } from '../src/lib/kept-addresses.ts';
import { contentFolder } from '../src/settings/content-folder.ts';
import { listFiles } from '../src/settings/list-files.ts';
import { givenOptions } from './given-options.ts';

givenOptions({ options: {} });
const FILE = join(contentFolder(process.cwd()), 'addresses.txt');
const HEAD =
  '# 发布过的网址，一行一个，由 npm run addresses:keep 添加。生成网站时缺了哪一个就失败，除非 content/redirects.yaml 写明它转到哪里。';

if (!existsSync('dist/index.html')) {
  console.error('没有找到 dist/index.html。先运行 npm run build。');
  process.exit(1);
}
const known = new Set(existsSync(FILE) ? parseAddresses(readFileSync(FILE, 'utf8')) : []);
const files = listFiles('dist');
const wordings = JSON.parse(readFileSync('dist/api/wordings.json', 'utf8')) as { id: string }[];
const added = [...addressesOf(files), ...wordingAddresses(wordings)].filter((address) => !known.has(address));
writeFileSync(FILE, `${HEAD}\n${[...known, ...added].sort().join('\n')}\n`);
console.log(`添加${added.length}个网址，共${known.size + added.length}个。`);
