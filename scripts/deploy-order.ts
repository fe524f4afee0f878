/** npm run deploy:order [-- --dist <folder>] [-- --step <1–5>]: the files of the built site in the order in which they are safely uploaded over an earlier one. */
import { existsSync } from 'node:fs';
import { listFiles } from '../src/settings/list-files.ts';
import { uploadOrder } from './deploy/upload-order.ts';
import { givenOptions } from './given-options.ts';

const { values } = givenOptions({ options: { dist: { type: 'string', default: 'dist' }, step: { type: 'string' } } });
if (!existsSync(`${values.dist}/index.html`)) {
  console.error(`没有找到 ${values.dist}/index.html。先运行 npm run build。`);
  process.exit(1);
}
const steps = uploadOrder(listFiles(values.dist));
if (values.step === undefined) {
  // Comments and one path a line: rsync --files-from takes it as it is.
  for (const { what, files } of steps) console.log(`# ${what}（${files.length}个）\n${files.join('\n')}`);
  console.log('# 六、服务器上多出来的旧文件：网页立刻删；_astro/、pagefind/index/、search/texts/ 里的留一周，正开着旧页面的读者就不会断');
} else {
  const step = steps[Number(values.step) - 1];
  if (!step) {
    console.error(`没有第“${values.step}”步。--step 后写1到${steps.length}。`);
    process.exit(2);
  }
  console.log(step.files.join('\n'));
}
