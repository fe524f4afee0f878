/** npm run bench:scale -- 200 1000: builds generated libraries of these sizes in copies of the project and measures them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, fileSizes, firstSearchBytes, heaviestList, practiceWeight } from './bench-scale/measure.ts';
import { scaledProject } from './bench-scale/scaled-library.ts';
import { givenOptions } from './given-options.ts';

const { positionals, values } = givenOptions({ allowPositionals: true, options: { keep: { type: 'boolean', default: false } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [200, 1000, 5000, 10_000];
const MB = 1e6;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const rows: Record<string, string | number>[] = [];
for (const size of sizes) {
  const folder = await scaledProject(size);
  const { seconds, processorSeconds, peakBytes, ok, tail } = await build(folder);
  const dist = join(folder, 'dist');
  if (!ok) console.log(`${size}条：没有生成成功\n${tail}`);
  else {
    const search = await firstSearchBytes(dist);
    const bytes = fileSizes(dist);
    rows.push({
      做法: size,
      '用时（秒）': Number(seconds.toFixed(1)),
      '处理器（秒）': Number(processorSeconds.toFixed(1)),
      '内存峰值（GB）': Number((peakBytes / 1e9).toFixed(2)),
      文件: bytes.length,
      '输出（MB）': Number((sum(bytes) / MB).toFixed(1)),
      '索引（MB）': Number((sum(fileSizes(join(dist, 'pagefind'))) / MB).toFixed(1)),
      '做法页（KB）': Number((practiceWeight(dist) / 1024).toFixed(1)),
      '最重列表页（KB）': Number((heaviestList(dist) / 1024).toFixed(1)),
      '首次搜索（KB）': Number((search / 1024).toFixed(0)),
    });
    console.table(rows);
  }
  if (!values.keep) rmSync(folder, { recursive: true });
}
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench-scale.json', JSON.stringify({ date: new Date().toISOString().slice(0, 10), rows }, null, 2));
process.exitCode = rows.length === sizes.length ? 0 : 1;
