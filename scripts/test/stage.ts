import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from './run-command.ts';
import { twoHands } from './two-hands.ts';

export interface Counts {
  passed: number;
  failed: number;
  /** What failed and why, a line each, as far as the runner tells. */
  faults?: string[];
}

/** One step of the tests. */
export interface Stage {
  name: string;
  command: string;
  /**
   * Steps that keep one core busy run beside each other, two at a time: builds one after the other, since two would wait for one another,
   * and `any` as soon as one of the two hands is free. One without runs after them, alone.
   */
  beside?: 'builds' | 'any';
  /** Where the step leaves its counts; one without counts as one test. */
  report?: { file: string; read: (json: never) => Counts };
}

/** What a step came to. */
export type Result = Counts & { name: string; seconds: number };

/** A runner that failed without a failing test (a broken file, a timeout at the end) has failed all the same. */
function countsOf(ok: boolean, report: Stage['report']): Counts {
  const counts = report && existsSync(report.file) ? report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never) : undefined;
  if (!counts) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function runStage({ name, command, beside, report }: Stage): Promise<Result> {
  const held = beside !== undefined;
  const heading = `\n── ${name} ──`;
  if (!held) console.log(heading);
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const { ok, output } = await runCommand(command, held);
  if (held) console.log(`${heading}\n${output}`);
  return { name, ...countsOf(ok, report), seconds: Math.round((performance.now() - start) / 1000) };
}

/** Runs the steps, those beside each other first. @returns what each came to, in the order in which they were given; a failed one stops none */
export async function runStages(stages: readonly Stage[]): Promise<Result[]> {
  const results = new Map<Stage, Result>();
  const inTurn = async (some: readonly Stage[]): Promise<void> => {
    for (const stage of some) results.set(stage, await runStage(stage));
  };
  const of = (beside: Stage['beside']) => stages.filter((stage) => stage.beside === beside);
  await twoHands([of('builds'), ...of('any').map((stage) => [stage])], inTurn);
  await inTurn(of(undefined));
  return stages.flatMap((stage) => results.get(stage) ?? []);
}
