/** npm run build [-- --out <folder>]: builds the site beside the last good one and swaps it in when it is whole. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { SITE } from '../src/site.ts';
import { alone } from './build/lock.ts';
import { publish } from './build/publish.ts';
import { missingFrom } from './build/whole-site.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const dist = values.out.replace(/[\\/]+$/, '');

/** Not waited for at a standstill: the lock is renewed meanwhile. */
const astroBuild = async (next: string): Promise<boolean> => {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', next], { stdio: 'inherit' });
  return (await new Promise((resolve) => child.once('close', resolve))) === 0;
};

// One for the project, whatever the folder: every build writes which entries there are to .astro/.
const { done, faults } = await alone(
  '.cache/build.lock',
  () => {
    console.log('另一次生成正在进行，等它结束再开始。');
  },
  () => publish(dist, { write: astroBuild, faults: (next) => missingFrom(next, SITE.base) }),
);
for (const fault of faults) console.error(`生成的网站不完整：${fault}`);
if (!done) console.error(`没有生成新的网站；${dist} 里仍是上一次成功生成的内容。`);
process.exitCode = done ? 0 : 1;
