/** npm run build: builds the site beside the last good one and swaps it in when it is whole. */
import { spawnSync } from 'node:child_process';
import { publish } from './build/publish.ts';

const folders = { next: '.cache/next-dist', last: '.cache/last-dist', dist: 'dist' };

const done = publish(folders, (next) => {
  const { status } = spawnSync(['astro', 'build', '--outDir', next, ...process.argv.slice(2)].join(' '), { stdio: 'inherit', shell: true });
  return status === 0;
});
if (!done) console.error('没有生成新的网站；dist 里仍是上一次成功生成的内容。');
process.exitCode = done ? 0 : 1;
