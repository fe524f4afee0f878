/** The sites that the browser tests of the engine look at: built where they are stale, then shown. `--build` builds only. */
import { parseArgs } from 'node:util';
import { buildStale } from './fixture-sites/build-stale.ts';
import { SITES } from './fixture-sites/sites.ts';
import { host } from './serve/host.ts';

const { values } = parseArgs({ options: { build: { type: 'boolean', default: false } } });

const built = await buildStale(SITES);
console.log(built.length > 0 ? `已生成测试用的网站：${built.join('、')}` : '测试用的网站都是新的。');
if (!values.build) for (const site of SITES) host(site.dist, { base: site.base, shared: true }).listen(site.port);
