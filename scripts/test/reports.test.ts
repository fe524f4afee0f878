import { expect, test } from 'vitest';
import { ofPlaywright, ofVitest } from './reports.ts';

test('what failed is named with the first line of its reason: a log that is cut off tells it at its end', () => {
  const assertionResults = [
    { status: 'passed', fullName: '好的' },
    {
      status: 'failed',
      fullName: '词典 comes out as it went in',
      failureMessages: ['\u001b[31mexpected 1 to be 2\u001b[39m\n  at x.ts:3'],
    },
  ];
  expect(ofVitest({ numPassedTests: 1, numFailedTests: 1, testResults: [{ name: 'x.test.ts', assertionResults }] })).toEqual({
    passed: 1,
    failed: 1,
    faults: ['词典 comes out as it went in：expected 1 to be 2'],
  });

  const spec = (title: string, ok: boolean) => ({
    title,
    file: 'search.spec.ts',
    line: 7,
    ok,
    tests: [{ results: ok ? [{}] : [{ error: { message: '等不到\n第二行' } }] }],
  });
  const suites = [{ specs: [spec('前', true)], suites: [{ specs: [spec('里', false)] }] }];
  expect(ofPlaywright({ stats: { expected: 1, unexpected: 1, flaky: 0 }, suites })).toEqual({
    passed: 1,
    failed: 1,
    faults: ['search.spec.ts:7 里：等不到'],
  });
});
