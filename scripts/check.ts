/** npm run check: what an engineer waits for between two steps: content, types, lint, and the unit tests that the change touches. `npm test` looks at all. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runCommand } from './test/run-command.ts';
import { twoHands } from './test/two-hands.ts';

const git = (...args: string[]): string => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();

/** Where the change begins: what is not committed yet, else the last commit. */
const since = git('status', '--porcelain') === '' ? 'HEAD~1' : 'HEAD';

// What Astro writes down of itself changes with its version alone; `npm test` has it written anew.
const sync = existsSync('.astro/types.d.ts') ? ' -- --noSync' : '';

// Steps that stand together come one after the other; the longest first, so that both cores are busy to the end.
const STEPS: { name: string; command: string }[][] = [
  [
    { name: '网页的类型', command: `npm run -s check:types:pages${sync}` },
    // From the last run on: what nothing has changed for is not looked at again.
    { name: '类型', command: 'npm run -s check:types:modules' },
  ],
  [{ name: '受改动影响的单元测试', command: `vitest run --changed ${since} --passWithNoTests --reporter=dot` }],
  [{ name: '内容检查', command: 'node scripts/check-content.ts' }],
  // From the last run on: only files that have changed are looked at. A circle that another file closes is seen by `npm test`.
  [{ name: '代码规范与引用方向', command: 'eslint . --max-warnings 0 --cache --cache-strategy content --cache-location .cache/eslint' }],
  [{ name: '格式', command: 'npm run -s lint:format' }],
];

interface Outcome {
  name: string;
  ok: boolean;
}

/** Tells what a step said when it is over, where it failed. */
async function run({ name, command }: { name: string; command: string }): Promise<Outcome> {
  const { ok, output } = await runCommand(command, true);
  console.log(`${ok ? '通过' : '失败'}  ${name}${ok ? '' : `\n${output}`}`);
  return { name, ok };
}

const outcomes: Outcome[] = [];
await twoHands(STEPS, async (steps) => {
  for (const step of steps) outcomes.push(await run(step));
});
const failed = outcomes.filter(({ ok }) => !ok);
console.log(failed.length === 0 ? '\n全部通过。' : `\n没有通过：${failed.map(({ name }) => name).join('、')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
