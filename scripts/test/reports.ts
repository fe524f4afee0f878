import { stripVTControlCharacters } from 'node:util';
import type { Counts } from './stage.ts';

const firstLine = (message = '') => stripVTControlCharacters(message).split('\n')[0] ?? '';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults?: { name: string; assertionResults: { status: string; fullName: string; failureMessages?: string[] }[] }[];
}

/** What vitest leaves with --reporter=json. */
export const ofVitest = ({ numPassedTests, numFailedTests, testResults = [] }: VitestReport): Counts => ({
  passed: numPassedTests,
  failed: numFailedTests,
  faults: testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName, failureMessages }) =>
      status === 'failed' ? [`${fullName}：${firstLine(failureMessages?.[0])}`] : [],
    ),
  ),
});

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; line: number; ok: boolean; tests: { results: { error?: { message?: string } }[] }[] }[];
}

const failedSpecs = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, file, line, tests }) => {
      const errors = tests.flatMap(({ results }) => results.map(({ error }) => error?.message));
      return `${file}:${line} ${title}：${firstLine(errors.find((message) => message !== undefined))}`;
    }),
  ...suites.flatMap(failedSpecs),
];

/** What Playwright leaves with its reporter `json`. */
export const ofPlaywright = ({
  stats,
  suites = [],
}: PlaywrightSuite & { stats: Record<'expected' | 'unexpected' | 'flaky', number> }): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  faults: suites.flatMap(failedSpecs),
});
