import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Starts `npm run serve` on a folder. @returns what it prints up to a line, and how to end it */
async function serve(folder: string, until: RegExp, ...options: string[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/serve.ts', '--dist', folder, ...options]);
  let printed = '';
  try {
    await new Promise<void>((resolve) => {
      const note = (text: Buffer) => {
        printed += text.toString();
        if (until.test(printed)) resolve();
      };
      child.stdout.on('data', note);
      child.stderr.on('data', note);
      child.on('close', resolve);
    });
    const address = /http:\S+/.exec(printed)?.[0];
    return address ? `${printed}${(await fetch(address)).status}` : printed;
  } finally {
    child.kill();
  }
}

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(made, 'index.html'), '<!doctype html><title>页</title>');
  writeFileSync(join(made, '404.html'), '<!doctype html><title>没有这一页</title>');
  return made;
};

/** Holds a port while something runs; one that is held already serves as well. */
async function whileTaken(port: number, run: () => Promise<void>): Promise<void> {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.once('error', () => {
      resolve();
    });
    other.listen(port, resolve);
  });
  try {
    await run();
  } finally {
    other.close();
  }
}

test('where the usual port is taken, the next free one is used and told', async () => {
  const dist = folder();
  await whileTaken(4321, async () => {
    const printed = await serve(dist, /已就绪/);
    expect(printed).toMatch(/端口 4321 已被占用，改用 4322。[\s\S]*已就绪：http:\/\/localhost:43\d\d\//);
    expect(printed.endsWith('200')).toBe(true);
  });
  rmSync(dist, { recursive: true });
});

test('a port that was asked for is not exchanged', async () => {
  const dist = folder();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  expect(await serve(dist, /$^/, '--port', String(port))).toContain(`端口 ${port} 已被占用。换一个`);
  other.close();
  rmSync(dist, { recursive: true });
});
