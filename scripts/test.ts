/** npm test: every check of the engine and of the library, and the plain count at the end. `engine` or `content` runs one half. */
import { spawnSync } from 'node:child_process';
import { ofPlaywright, ofVitest } from './test/reports.ts';
import { runStages, type Stage } from './test/stage.ts';

const UNIT = '.cache/unit-tests.json';

// Both cores are busy to the end: the builds are one long turn, and what comes last beside them can use two.
/** On a library of their own (src/fixtures): the same in every clone, whatever its editors write. */
const ENGINE: Stage[] = [
  { name: '类型', command: 'npm run -s check:types', beside: 'any' },
  { name: '代码规范与引用方向', command: 'npm run -s lint:rules', beside: 'any' },
  { name: '格式', command: 'npm run -s lint:format', beside: 'any' },
  {
    name: '单元测试',
    command: `vitest run --reporter=default --reporter=json --outputFile=${UNIT}`,
    report: { file: UNIT, read: ofVitest },
  },
  { name: '测试用的网站', command: 'node scripts/fixture-sites.ts --check', beside: 'builds' },
  { name: '浏览器测试', command: 'playwright test', report: { file: '.cache/browser-tests.json', read: ofPlaywright } },
];

// Chromiums of earlier years where someone has fetched them, Firefox and WebKitGTK where they are installed; the stage says which it left out.
ENGINE.push({
  name: '别的浏览器',
  command: 'node scripts/engines.ts --there',
  report: { file: '.cache/engines.json', read: (counts: never) => counts },
});

/** On the library that CONTENT_DIR names. */
const CONTENT: Stage[] = [
  { name: '内容检查', command: 'npm run -s content:check', beside: 'any' },
  { name: '本库的查询，编辑台怎样写它的文件，由它新建的库', command: 'npm run -s test:queries', beside: 'any' },
  { name: '生成网站', command: 'npm run -s build', beside: 'builds' },
  { name: '检查生成的网站', command: 'npm run -s check:dist', beside: 'builds' },
  {
    name: '网页和搜索',
    command: 'playwright test --config playwright.content.config.ts',
    report: { file: '.cache/content-browser-tests.json', read: ofPlaywright },
  },
];

// What the shipped server settings promise can only be looked at where nginx is.
if (spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0)
  CONTENT.push({
    name: '服务器配置（nginx）',
    command: 'npm run -s test:nginx && npm run -s test:nginx -- --base /gonghui/',
    beside: 'builds',
  });
else console.log('没有安装 nginx，这次不检查服务器配置。');

const [half] = process.argv.slice(2);
if (half !== undefined && half !== 'engine' && half !== 'content') {
  console.error(`没有“${half}”这一半测试。用法：npm test，或 npm run test:engine，或 npm run test:content`);
  process.exit(2);
}
const stages = [...(half === 'content' ? [] : ENGINE), ...(half === 'engine' ? [] : CONTENT)];
const results = await runStages(stages);
const total = (key: 'passed' | 'failed') => results.reduce((sum, counts) => sum + counts[key], 0);

console.log('\n── 结果 ──');
for (const { name, passed, failed, seconds, faults = [] } of results) {
  console.log(`${failed === 0 ? '通过' : '失败'}  ${name}（${passed}项通过${failed > 0 ? `，${failed}项失败` : ''}，${seconds}秒）`);
  for (const fault of faults) console.log(`      ${fault}`);
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
