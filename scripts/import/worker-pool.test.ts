import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureImporter } from '../../src/import/fixture-importer.ts';
import type { FoundFile } from './collect-files.ts';
import { runImport } from './run-import.ts';
import { openPool } from './worker-pool.ts';

const FILES = 12;
/** IMPORT_RUNS=50 npx vitest run scripts/import/worker-pool.test.ts interrupts as often. */
const RUNS = Number(process.env['IMPORT_RUNS'] ?? 8);

/** A worker without lists, so that a test starts hundreds; it does what the name of the file says. */
function script(answer: unknown = { pieces: [], messages: [] }): URL {
  const code = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ path }) => {
      if (path === 'spin') for (;;);
      if (path === 'throw') throw new Error('zu lang');
      if (path === 'fill') for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));
      const { pieces, messages } = ${JSON.stringify(answer)};
      parentPort.postMessage({ pieces: pieces.map((piece) => ({ ...piece, originalTitle: path.slice(-9) })), messages });
    });
    parentPort.postMessage('ready');`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
const file = (path: string): FoundFile => ({ path, location: path });

const alive = new Set<Worker>();
const count = (worker: Worker): void => {
  alive.add(worker);
  worker.once('exit', () => alive.delete(worker));
};
const turns = async (number: number): Promise<void> => {
  for (let turn = 0; turn < number; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-pool-'));
  process.on('worker', count);
});
afterEach(() => {
  process.off('worker', count);
  rmSync(folder, { recursive: true, force: true });
});

describe('openPool', () => {
  test('a file that spins, crashes or fills the memory is told, and the next one is read', async () => {
    const pool = openPool('', script(), 0.2);
    const answers = await Promise.all(['spin', 'throw', 'a', 'fill', 'b', 'spin', 'c'].map((name) => pool.read(file(name))));
    const problem = (text: string): unknown => ({ problem: expect.stringContaining(text) });
    const read = { pieces: [], messages: [] };
    expect(answers[0]).toEqual(problem('秒'));
    expect(answers[1]).toEqual(problem('zu lang'));
    // Whether time or memory runs out first depends on the machine.
    expect(answers[3]).toEqual(problem('已停止'));
    expect([answers[2], answers[4], answers[6]]).toEqual([read, read, read]);
    await pool.close();
    expect(alive.size).toBe(0);
  });

  test('lists that cannot be loaded are told as such', async () => {
    const pool = openPool('', new URL('data:text/javascript,throw new Error("kaputt")'));
    expect(await pool.read(file('a'))).toEqual({ problem: expect.stringMatching(/词表.*kaputt.*content:check/) });
    await pool.close();
  });

  test('a closed pool answers everything and starts nothing, whenever it is closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'spin', 'throw'), { maxLength: 12 }), fc.nat(60), async (names, moment) => {
        const pool = openPool('', script());
        const answers = names.map((name) => pool.read(file(name)));
        await turns(moment);
        await pool.close();
        expect(await Promise.all([...answers, pool.read(file('late'))])).toHaveLength(names.length + 1);
        await turns(5);
        expect(alive.size).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });
});

test('interrupts at any moment leave whole files and end', async () => {
  const text = '公司工会工作总结\n\n今年，公司工会开展活动，慰问职工240户，职工反映良好。\n';
  const answer = fixtureImporter(new TextEncoder().encode(text), '总结.txt');
  const worker = script({ pieces: answer.value, messages: answer.messages });
  for (let index = 0; index < FILES; index += 1) writeFileSync(join(folder, `${index}.txt`), '');
  const whole = new Map<string, string>();
  let round = 0;
  const run = async (after: number, moment: number): Promise<number> => {
    round += 1;
    const out = join(folder, `out-${round}`);
    const interrupt = new AbortController();
    const onFile = (_: unknown, done: number): void => {
      if (done === after) void turns(moment).then(() => interrupt.abort());
    };
    const options = { paths: [folder], content: '', out, dryRun: false, json: false, help: false, revised: '1970-01-01' };
    const done = runImport(options, openPool('', worker), { signal: interrupt.signal, onFile });
    if (after === 0) void turns(moment).then(() => interrupt.abort());
    const results = await done;
    const names = readdirSync(out);
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9-]+\.(?:mdx|report\.md)$/);
      if (!name.endsWith('.mdx')) continue;
      const draft = readFileSync(join(out, name), 'utf8');
      if (!whole.has(name)) whole.set(name, draft);
      expect(draft).toBe(whole.get(name));
      expect(draft).toMatch(/职工反映良好。\n$/);
      expect(names).toContain(name.replace('.mdx', '.report.md'));
    }
    await turns(5);
    expect(alive.size).toBe(0);
    rmSync(out, { recursive: true });
    return results.length;
  };
  // Moments are told in files and turns of the event loop, not in time, which a busy machine would stretch.
  const interrupts = fc.asyncProperty(fc.nat(FILES), fc.nat(8), async (after, moment) => {
    const read = await run(after, moment);
    expect(read).toBeGreaterThanOrEqual(after);
  });
  await fc.assert(interrupts, { numRuns: RUNS });
});
