/**
 * npm run bench:ablation             what each weight (±30 %) and each rule (switched off) is worth to each kind of query
 * npm run bench:ablation -- --suite  which rules turn the tests of the search red when they are switched off
 */
import { spawnSync } from 'node:child_process';
import { contentFolder } from '../src/settings/content-folder.ts';
import { givenOptions } from './given-options.ts';
import { keptScores, losses } from './search/kept-scores.ts';
import { measureContent, measureWeights, type Scores } from './search/measure-content.ts';
import { openSearch } from './search/open-search.ts';
import { RULES } from './search/rules.ts';
import { addressWithout, allowSwitchingOff } from './search/switch-off.ts';

const FACTORS = [0.7, 1.3] as const;
/** Smaller changes come from a single entry that moves far down a list. */
const WORTH_TELLING = 5e-4;

/** What changes, by list and kind; “没有” where nothing does. */
function changes(base: Scores, now: Scores): string {
  const told = [...base].flatMap(([kind, score]) => {
    const by = (now.get(kind) ?? 0) - score;
    return Math.abs(by) < WORTH_TELLING || kind.endsWith('合计') ? [] : [`${kind} ${by > 0 ? '+' : ''}${by.toFixed(3)}`];
  });
  return told.join('，') || '没有';
}

const folder = contentFolder(process.cwd());
const opened = openSearch(folder);
allowSwitchingOff();

async function measureWithout(rule: string): Promise<Scores> {
  const address = addressWithout(import.meta.resolve('./search/measure-content.ts'), rule);
  const module = (await import(address)) as { measureContent: typeof measureContent };
  return module.measureContent(opened);
}

async function printWorth(): Promise<void> {
  const base = await measureContent(opened);
  console.log([...base].map(([kind, score]) => `${kind} ${score.toFixed(3)}`).join('，'));
  console.log('\n── 规则，去掉以后 ──');
  for (const { rule } of RULES) console.log(`${rule}：${changes(base, await measureWithout(rule))}`);
  console.log('\n── 权重，乘以0.7，乘以1.3 ──');
  for (const [name, scores] of await measureWeights(opened, FACTORS))
    console.log(`${name}：${scores.map((now) => changes(base, now)).join('；')}`);
}

/** Whether a unit test of the search fails without a rule. */
function failsWithout(rule: string): boolean {
  const args = ['vitest', 'run', '--config', 'scripts/search/vitest-without.config.ts', '--bail', '1'];
  return spawnSync('npx', args, { env: { ...process.env, WITHOUT_RULE: rule } }).status !== 0;
}

async function printSuite(): Promise<void> {
  let red = 0;
  for (const { rule } of RULES) {
    const lost = losses(await measureWithout(rule), keptScores(folder));
    const noticed = lost[0] ?? (failsWithout(rule) ? '单元测试' : undefined);
    if (noticed) red += 1;
    console.log(`${noticed ? '测试变红' : '没有测试发现'}：${rule}${noticed ? `（${noticed}）` : ''}`);
  }
  console.log(`\n${RULES.length}条规则，去掉后测试变红的${red}条`);
}

const { values } = givenOptions({ options: { suite: { type: 'boolean', default: false } } });
await (values.suite ? printSuite() : printWorth());
