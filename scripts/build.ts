/**
 * npm run build [-- --site-url <address>] [-- --base-path <path>] [-- --content <folder>] [-- --out <folder>]: builds the site beside the
 * last good one and swaps it in when it is whole. The first three stand for SITE_URL, BASE_PATH and CONTENT_DIR: every shell takes them.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { alone } from './build/lock.ts';
import { publish } from './build/publish.ts';
import { runToEnd } from './build/run-to-end.ts';
import { missingFrom } from './build/whole-site.ts';
import { givenOptions } from './given-options.ts';

const { values } = givenOptions({
  options: {
    out: { type: 'string', default: 'dist' },
    'site-url': { type: 'string' },
    'base-path': { type: 'string' },
    content: { type: 'string' },
  },
});
const given = { SITE_URL: values['site-url'], BASE_PATH: values['base-path'], CONTENT_DIR: values.content };
for (const [name, value] of Object.entries(given)) if (value !== undefined) process.env[name] = value;
const dist = values.out.replace(/[\\/]+$/, '');

/** The settings are read only now: they look at the environment as they are loaded, and Astro need not wait for them. */
const settings = import('../src/site.ts');
/** What is wrong with them is said here: Astro adds a stack to it. */
const refused = settings.then(
  () => '',
  (error: unknown) => (error instanceof Error ? error.message : String(error)),
);

const faultsOf = async (next: string): Promise<string[]> => {
  const { SITE } = await settings;
  return missingFrom(next, SITE.base);
};

const astroBuild = async (next: string): Promise<boolean> => {
  // One share of memory for each of some twenty threads, most of it empty, is what glibc gives otherwise.
  const env = { MALLOC_ARENA_MAX: process.env['MALLOC_ARENA_MAX'] ?? '2', LAST_SITE: resolve(dist) };
  const { end, ended } = runToEnd(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', next], env);
  const why = await refused;
  if (why !== '') {
    end();
    console.error(`${why}\n别处还有没有问题，用 npm run content:check 看。`);
  }
  return ended;
};

// One for the project, whatever the folder: every build writes to .astro/ and .cache/.
const { done, faults } = await alone(
  '.cache/build.lock',
  () => {
    console.log('另一次生成正在进行，等它结束再开始。');
  },
  () => publish(dist, { write: astroBuild, faults: faultsOf }),
);
for (const fault of faults) console.error(`生成的网站不完整：${fault}`);
if (!done) console.error(`没有生成新的网站${existsSync(dist) ? `；${dist} 里仍是上一次成功生成的内容` : ''}。`);
process.exitCode = done ? 0 : 1;
