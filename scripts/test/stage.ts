import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from './run-command.ts';

export interface Counts {
  passed: number;
  failed: number;
}

/** One step of the tests. */
export interface Stage {
  name: string;
  command: string;
  /** Steps that keep one core busy run in two lanes at once, each in its order; one without a lane runs after them, alone. */
  lane?: 1 | 2;
  /** Where the step leaves its counts; one without counts as one test. */
  report?: { file: string; read: (json: never) => Counts };
}

/** What a step came to. */
export type Result = Counts & { name: string; seconds: number };

/** What vitest leaves with --reporter=json. */
export const ofVitest = ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }): Counts => ({
  passed: numPassedTests,
  failed: numFailedTests,
});

/** What Playwright leaves with its reporter `json`. */
export const ofPlaywright = ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
});

/** A runner that failed without a failing test (a broken file, a timeout at the end) has failed all the same. */
function countsOf(ok: boolean, report: Stage['report']): Counts {
  const counts = report && existsSync(report.file) ? report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never) : undefined;
  if (!counts) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function runStage({ name, command, lane, report }: Stage): Promise<Result> {
  const held = lane !== undefined;
  const heading = `\n── ${name} ──`;
  if (!held) console.log(heading);
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const { ok, output } = await runCommand(command, held);
  if (held) console.log(`${heading}\n${output}`);
  return { name, ...countsOf(ok, report), seconds: Math.round((performance.now() - start) / 1000) };
}

async function inTurn(stages: readonly Stage[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const stage of stages) results.push(await runStage(stage));
  return results;
}

/** Runs the steps, those with a lane first. @returns what each came to, a failed one stops none */
export async function runStages(stages: readonly Stage[]): Promise<Result[]> {
  const lanes = [1, 2].map((lane) => inTurn(stages.filter((stage) => stage.lane === lane)));
  return [...(await Promise.all(lanes)).flat(), ...(await inTurn(stages.filter(({ lane }) => lane === undefined)))];
}
