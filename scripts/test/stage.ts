import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** One step of the tests. */
export interface Stage {
  name: string;
  command: string;
  /** Where the step leaves its counts; one without counts as one test. */
  report?: { file: string; read: (json: never) => Counts };
}

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

/** Runs a step. A runner that failed without a failing test (a broken file, a timeout at the end) has failed all the same. */
export function runStage({ name, command, report }: Stage): Counts {
  console.log(`\n── ${name} ──`);
  if (report) rmSync(report.file, { force: true });
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const counts = report && existsSync(report.file) ? report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never) : undefined;
  if (!counts) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
