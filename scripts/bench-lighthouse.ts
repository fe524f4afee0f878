/** npm run bench:lighthouse: Lighthouse on one page of each kind, mobile emulation, the median of three runs, from a host that compresses. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { quantile } from './bench-search/metrics.ts';
import { launchOptions } from './browser.ts';
import { givenOptions } from './given-options.ts';
import { serveDist } from './serve-dist.ts';

const PAGES = {
  首页: '/',
  做法: '/practices/jin-qiu-zhu-xue/',
  总结: '/summaries/henan-province-five-year/',
  搜索: '/search/',
  措辞: '/wordings/',
  草稿: '/compose/',
};
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const WANTED = 99;

const { values } = givenOptions({
  options: {
    runs: { type: 'string', default: '3' },
    port: { type: 'string', default: '4397' },
    debug: { type: 'string', default: '9397' },
  },
});
const base = `http://localhost:${values.port}`;

async function audit(path: string): Promise<{ scores: number[]; failed: string[] }> {
  const result = await lighthouse(`${base}${path}`, {
    port: Number(values.debug),
    onlyCategories: CATEGORIES,
    output: 'json',
    logLevel: 'error',
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
  const { categories, audits } = result.lhr;
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    failed: Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
      .map(({ id, displayValue }) => `${id}${displayValue ? ` ${displayValue}` : ''}`),
  };
}

const copy = '.cache/lighthouse';
rmSync(copy, { recursive: true, force: true });
cpSync('dist', copy, { recursive: true });
execFileSync(process.execPath, ['scripts/compress.ts', '--dist', copy], { stdio: 'inherit' });
const server = await serveDist(copy, values.port);
const options = await launchOptions();
const browser = await chromium.launch({ ...options, args: [...options.args, `--remote-debugging-port=${values.debug}`] });
let low = 0;
try {
  console.log(`页面　性能　无障碍　最佳做法　搜索引擎（移动端模拟，${values.runs}次取中位数，${new Date().toISOString().slice(0, 10)}）`);
  for (const [name, path] of Object.entries(PAGES)) {
    const runs: Awaited<ReturnType<typeof audit>>[] = [];
    for (let i = 0; i < Number(values.runs); i += 1) runs.push(await audit(path));
    const scores = CATEGORIES.map((_, i) =>
      quantile(
        runs.map((run) => run.scores[i] ?? 0),
        0.5,
      ),
    );
    if (scores.some((score) => score < WANTED)) low += 1;
    console.log(`${name}　${scores.join('　')}　${[...new Set(runs.flatMap((run) => run.failed))].join('、')}`);
  }
} finally {
  await browser.close();
  server.kill();
}
console.log(low === 0 ? `各页各项都不低于${WANTED}。` : `有${low}页不到${WANTED}。`);
process.exitCode = low === 0 ? 0 : 1;
