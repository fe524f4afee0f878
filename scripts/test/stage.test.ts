import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ofVitest, runStages, type Stage } from './stage.ts';

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
const writes = (letter: string, lane?: 1 | 2): Stage => ({
  name: letter,
  command: `printf ${letter} >> ${join(folder, 'order')}`,
  ...(lane && { lane }),
});

test('steps of a lane keep their order, and those without one come after both lanes', async () => {
  await runStages([writes('z'), writes('a', 1), writes('b', 1), writes('c', 2), writes('d', 2)]);
  const order = readFileSync(join(folder, 'order'), 'utf8');
  expect(order).toMatch(/^[abcd]{4}z$/);
  expect(order).toMatch(/a.*b/);
  expect(order).toMatch(/c.*d/);
});

test('a failed step counts, and stops none', async () => {
  const results = await runStages([{ name: '坏', command: 'exit 3', lane: 1 }, writes('a', 1)]);
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
