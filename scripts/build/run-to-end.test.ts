import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const here = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);

test.skipIf(process.platform === 'win32')('who ends a build ends what it started, and the lock is held until that has ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-to-end-'));
  const lock = join(folder, 'lock');
  // Takes its time to end, as a build that puts in order what it has begun.
  const work = `process.on('SIGTERM', () => setTimeout(() => {
    console.log(require('node:fs').existsSync(${JSON.stringify(lock)}) ? 'held' : 'free');
    process.exit(1);
  }, 100)); setInterval(() => undefined, 1000); console.log('begun');`;
  const script = `
    import { alone } from ${here('lock.ts')};
    import { runToEnd } from ${here('run-to-end.ts')};
    const done = await alone(${JSON.stringify(lock)}, () => undefined, () => runToEnd(['-e', ${JSON.stringify(work)}]).ended);
    console.log(done);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let printed = '';
  parent.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  await expect.poll(() => printed).toBe('begun\n');
  parent.kill('SIGTERM');
  await new Promise((resolve) => parent.once('close', resolve));
  expect(printed).toBe('begun\nheld\nfalse\n');
  expect(existsSync(lock)).toBe(false);
  rmSync(folder, { recursive: true });
});
