/** npm run build [-- --out <folder>]: builds the site beside the last good one and swaps it in when it is whole. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { publish } from './build/publish.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const dist = values.out.replace(/[\\/]+$/, '');

// Beside it, so that the swap is a change of name on one disk.
const done = publish({ next: `${dist}.next`, last: `${dist}.last`, dist }, (next) => {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', next], { stdio: 'inherit' });
  return status === 0;
});
if (!done) console.error(`没有生成新的网站；${dist} 里仍是上一次成功生成的内容。`);
process.exitCode = done ? 0 : 1;
