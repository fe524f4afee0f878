import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alone } from './lock.ts';

const here = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);

/** A process that builds a site of many small files under the lock, as `npm run build` does. @returns what it prints, and how it ends */
async function buildIn(folder: string, mark: string): Promise<{ printed: string; code: number | null }> {
  const script = `
    import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    import { alone } from ${here('lock.ts')};
    import { publish } from ${here('publish.ts')};
    const write = async (next) => {
      mkdirSync(next, { recursive: true });
      for (let i = 0; i < 40; i += 1) { await wait(1); writeFileSync(next + '/' + i, ${JSON.stringify(mark)}); }
      return true;
    };
    const faults = (next) => (readdirSync(next).length === 40 ? [] : ['不完整']);
    const build = () => publish(${JSON.stringify(join(folder, 'dist'))}, { write, faults });
    const { done } = await alone(${JSON.stringify(join(folder, '.cache', 'lock'))}, () => console.log('等'), build);
    process.exitCode = done ? 0 : 1;`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { printed, code };
}

test('builds that are started at a time come one after the other, and each site is whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const ends = await Promise.all(['甲', '乙', '丙'].map((mark) => buildIn(folder, mark)));
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(readdirSync(folder).sort()).toEqual(['.cache', 'dist']);
  const marks = readdirSync(join(folder, 'dist')).map((name) => readFileSync(join(folder, 'dist', name), 'utf8'));
  expect([marks.length, new Set(marks).size]).toEqual([40, 1]);
  rmSync(folder, { recursive: true });
});

test('who has to wait says so once, and what fails lets go of the lock', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const path = join(folder, 'lock');
  const told: string[] = [];
  let end: (() => void) | undefined;
  const first = alone(
    path,
    () => undefined,
    () => new Promise<void>((resolve) => (end = resolve)),
  );
  // The lock is there a moment before its holder begins.
  await expect.poll(() => end).toBeDefined();
  expect(readdirSync(folder)).toEqual(['lock']);
  const second = alone(
    path,
    () => {
      told.push('等');
      end?.();
    },
    () => Promise.reject(new Error('坏了')),
  );
  await expect(second).rejects.toThrow('坏了');
  await first;
  expect([told, readdirSync(folder)]).toEqual([['等'], []]);
  rmSync(folder, { recursive: true });
});
