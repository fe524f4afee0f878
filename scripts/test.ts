/** npm test: every check of the project, one after the other, and the plain count at the end. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Stage {
  name: string;
  command: string;
  /** Where the stage leaves its counts; a stage without counts as one test. */
  report?: { file: string; read: (json: never) => Counts };
}

interface Counts {
  passed: number;
  failed: number;
}

const UNIT = '.cache/unit-tests.json';
const BROWSER = '.cache/browser-tests.json';

const STAGES: Stage[] = [
  { name: '内容检查', command: 'npm run -s content:check' },
  { name: '类型', command: 'npm run -s check:types' },
  { name: '代码规范与引用方向', command: 'npm run -s lint' },
  {
    name: '单元测试',
    command: `vitest run --reporter=default --reporter=json --outputFile=${UNIT}`,
    report: {
      file: UNIT,
      read: ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
        passed: numPassedTests,
        failed: numFailedTests,
      }),
    },
  },
  { name: '本库的查询', command: 'npm run -s test:queries' },
  { name: '生成网站', command: 'npm run -s build' },
  { name: '检查生成的网站', command: 'npm run -s check:dist' },
  {
    name: '浏览器测试',
    command: 'playwright test',
    report: {
      file: BROWSER,
      read: ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
      }),
    },
  },
];

// What the shipped server settings promise can only be looked at where nginx is.
if (spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0)
  STAGES.push({ name: '服务器配置（nginx）', command: 'npm run -s test:nginx' });
else console.log('没有安装 nginx，这次不检查服务器配置。');

function run({ name, command, report }: Stage): Counts {
  console.log(`\n── ${name} ──`);
  if (report) rmSync(report.file, { force: true });
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const counts = report && existsSync(report.file) ? report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never) : undefined;
  if (!counts) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A runner that failed without a failing test (a broken file, a timeout at the end) has failed all the same.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const results = STAGES.map((stage) => ({ name: stage.name, ...run(stage) }));
const total = (key: keyof Counts) => results.reduce((sum, counts) => sum + counts[key], 0);

console.log('\n── 结果 ──');
for (const { name, passed, failed } of results)
  console.log(`${failed === 0 ? '通过' : '失败'}  ${name}（${passed}项通过${failed > 0 ? `，${failed}项失败` : ''}）`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
