/** npm run check:dist: holds the built site against what it promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SITE } from '../src/site.ts';
import { checkLinks } from './check-dist/links.ts';
import { checkPages } from './check-dist/pages.ts';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });

const paths = readdirSync(values.dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(values.dist.length + 1)
      .replaceAll('\\', '/'),
  );
const pages = paths.filter((path) => path.endsWith('.html')).map((path) => ({ path, html: readFileSync(join(values.dist, path), 'utf8') }));

const problems = [...checkLinks(pages, paths, SITE.base), ...checkPages(pages)];
for (const problem of problems.slice(0, 100)) console.log(problem);
console.log(
  problems.length === 0 ? `生成的网站检查通过：${pages.length}页，${paths.length}个文件。` : `生成的网站有${problems.length}处问题。`,
);
process.exitCode = problems.length === 0 && pages.length > 0 ? 0 : 1;
