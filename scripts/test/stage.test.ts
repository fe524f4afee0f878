import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ofVitest } from './reports.ts';
import { runStages, type Stage } from './stage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stage-'));
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** A step that writes a letter behind what is there. */
const writes = (letter: string, beside?: Stage['beside']): Stage => ({
  name: letter,
  command: `printf ${letter} >> ${join(folder, 'order')}`,
  ...(beside && { beside }),
});
const order = () => readFileSync(join(folder, 'order'), 'utf8');

test('builds keep their order, those that run alone come last, and the results stand as the steps were given', async () => {
  const results = await runStages([writes('z'), writes('a', 'builds'), writes('c', 'any'), writes('b', 'builds'), writes('d', 'any')]);
  expect(order()).toMatch(/^[abcd]{4}z$/);
  expect(order()).toMatch(/a.*b/);
  expect(results.map(({ name }) => name)).toEqual(['z', 'a', 'c', 'b', 'd']);
});

test('whichever hand is free takes the next: a long build holds up none but builds', async () => {
  // The build ends when all others are done: were one of them to wait for it, it would never end.
  const until = `while [ "$(cat ${join(folder, 'order')} 2>/dev/null)" != cde ]; do sleep 0.05; done`;
  const build: Stage = { name: 'a', command: `${until}; printf a >> ${join(folder, 'order')}`, beside: 'builds' };
  await runStages([build, writes('b', 'builds'), writes('c', 'any'), writes('d', 'any'), writes('e', 'any')]);
  expect(order()).toBe('cdeab');
});

test('a failed step counts, and stops none', async () => {
  const results = await runStages([{ name: '坏', command: 'exit 3', beside: 'builds' }, writes('a', 'builds')]);
  expect(results).toMatchObject([
    { name: '坏', passed: 0, failed: 1 },
    { name: 'a', passed: 1, failed: 0 },
  ]);
});

test('a runner that fails although no test failed has failed', async () => {
  const file = join(folder, 'report.json');
  const command = `echo '{"numPassedTests":7,"numFailedTests":0}' > ${file}; exit 1`;
  expect(await runStages([{ name: '单元', command, report: { file, read: ofVitest } }])).toMatchObject([{ passed: 7, failed: 1 }]);
});
