/**
 * The sites that the browser tests of the engine look at: built where they are stale, then shown.
 * `--build` builds only, `--check` holds them against what every built site promises.
 */
import { spawnSync } from 'node:child_process';
import { buildStale } from './fixture-sites/build-stale.ts';
import { SITES, type FixtureSite } from './fixture-sites/sites.ts';
import { givenOptions } from './given-options.ts';
import { host } from './serve/host.ts';

const { values } = givenOptions({ options: { build: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } } });

function isWhole({ content, dist, environment }: FixtureSite): boolean {
  const env = { ...process.env, CONTENT_DIR: content, ...environment };
  const runs = [['scripts/check-content.ts'], ['scripts/check-dist.ts', '--dist', dist]].map((command) =>
    spawnSync(process.execPath, command, { env, stdio: 'inherit' }),
  );
  return runs.every(({ status }) => status === 0);
}

const built = await buildStale(SITES);
console.log(built.length > 0 ? `已生成测试用的网站：${built.join('、')}` : '测试用的网站都是新的。');
if (values.check) process.exitCode = SITES.map(isWhole).every(Boolean) ? 0 : 1;
else if (!values.build) for (const site of SITES) host(site.dist, { base: site.base, shared: true }).listen(site.port, 'localhost');
