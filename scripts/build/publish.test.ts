import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish } from './publish.ts';

let folder = '';
let dist = '';
const put = (where: string, text: string) => {
  mkdirSync(where, { recursive: true });
  writeFileSync(join(where, 'index.html'), text);
};
const site = () => readFileSync(join(dist, 'index.html'), 'utf8');

/** Builds a site of one page. @param ends whether the build succeeds @param faults what is found in it */
const build = (text: string, { ends = true, faults = [] as string[] } = {}) =>
  publish(dist, {
    write: (next) => {
      put(next, text);
      return Promise.resolve(ends);
    },
    faults: () => faults,
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  dist = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('publish', () => {
  test('puts a whole build in the place of the last one and leaves nothing beside it', async () => {
    put(dist, 'old');
    expect(await build('new')).toEqual({ done: true, faults: [] });
    expect([site(), readdirSync(folder)]).toEqual(['new', ['dist']]);
  });

  test('leaves the last site alone when the build fails half-way', async () => {
    put(dist, 'old');
    expect(await build('half', { ends: false })).toEqual({ done: false, faults: [] });
    expect([site(), readdirSync(folder)]).toEqual(['old', ['dist']]);
  });

  test('leaves the last site alone when the build says that it succeeded and is not whole', async () => {
    put(dist, 'old');
    expect(await build('half', { faults: ['少了一页'] })).toEqual({ done: false, faults: ['少了一页'] });
    expect([site(), readdirSync(folder)]).toEqual(['old', ['dist']]);
  });

  test('does not touch the last site while it builds', async () => {
    put(dist, 'old');
    const write = () => {
      expect(site()).toBe('old');
      return Promise.resolve(false);
    };
    await publish(dist, { write, faults: () => [] });
  });

  test('brings the last site back when a run was killed between the two moves', async () => {
    put(`${dist}.last`, 'old');
    await build('half', { ends: false });
    expect(site()).toBe('old');
  });

  test('a killed build leaves the last site, and the next build succeeds and clears what it left', async () => {
    put(dist, 'old');
    const script = `
      import { writeFileSync, mkdirSync } from 'node:fs';
      import { publish } from ${JSON.stringify(new URL('publish.ts', import.meta.url).href)};
      await publish(${JSON.stringify(dist)}, { faults: () => [], write: (next) => {
        mkdirSync(next, { recursive: true });
        writeFileSync(next + '/index.html', 'half');
        console.log('half');
        for (;;);
      } });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect([site(), existsSync(`${dist}.next-${child.pid}`)]).toEqual(['old', true]);
    expect((await build('new')).done).toBe(true);
    expect([site(), readdirSync(folder)]).toEqual(['new', ['dist']]);
  });
});
