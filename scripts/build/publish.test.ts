import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish, type BuildFolders } from './publish.ts';

let folder = '';
let folders: BuildFolders;
const put = (where: string, text: string) => {
  mkdirSync(where, { recursive: true });
  writeFileSync(join(where, 'index.html'), text);
};
const site = () => readFileSync(join(folders.dist, 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  folders = { next: join(folder, 'next'), last: join(folder, 'last'), dist: join(folder, 'dist') };
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('publish', () => {
  test('puts a whole build in the place of the last one', () => {
    put(folders.dist, 'old');
    const done = publish(folders, (next) => {
      put(next, 'new');
      return true;
    });
    expect([done, site(), existsSync(folders.last), existsSync(folders.next)]).toEqual([true, 'new', false, false]);
  });

  test('leaves the last site alone when the build fails half-way', () => {
    put(folders.dist, 'old');
    const done = publish(folders, (next) => {
      put(next, 'half');
      return false;
    });
    expect([done, site(), existsSync(folders.next)]).toEqual([false, 'old', false]);
  });

  test('does not touch the last site while it builds', () => {
    put(folders.dist, 'old');
    publish(folders, () => {
      expect(site()).toBe('old');
      return false;
    });
  });

  test('brings the last site back when a run was killed between the two moves', () => {
    put(folders.last, 'old');
    publish(folders, () => {
      expect(site()).toBe('old');
      return false;
    });
    expect(site()).toBe('old');
  });

  test('a killed build leaves the last site, and the next build succeeds', async () => {
    put(folders.dist, 'old');
    const script = `
      import { writeFileSync, mkdirSync } from 'node:fs';
      import { publish } from ${JSON.stringify(new URL('publish.ts', import.meta.url).href)};
      publish(${JSON.stringify(folders)}, (next) => {
        mkdirSync(next, { recursive: true });
        writeFileSync(next + '/index.html', 'half');
        console.log('half');
        for (;;);
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(site()).toBe('old');
    const done = publish(folders, (next) => {
      expect(existsSync(next)).toBe(false);
      put(next, 'new');
      return true;
    });
    expect([done, site()]).toEqual([true, 'new']);
  });
});
