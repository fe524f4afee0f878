import { spawnSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const ENTRY = join(import.meta.dirname, '../import.ts');
const TEXT = '公司工会工作总结\n\n今年，公司工会开展活动，慰问职工240户，职工反映良好。\n';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [ENTRY, ...args], { encoding: 'utf8', cwd: folder });
const source = (name: string, text: string | Uint8Array = TEXT): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const out = (): string[] => readdirSync(join(folder, 'out')).sort();

// What is done with a draft that is there already is tested in save-draft.test.ts, without starting Node each time.
describe('npm run import', () => {
  test('writes what it can read of a folder and says why it cannot read the rest', () => {
    mkdirSync(join(folder, 'in'));
    source('in/a.pdf', '%PDF-1.4');
    source('in/b.txt');
    truncateSync(source('in/c.txt'), 100 * 1024 * 1024);
    const result = run(join(folder, 'in'), join(folder, 'none.txt'), '--out', 'out');
    expect(result).toMatchObject({ status: 1, stderr: '' });
    for (const told of [/PDF 文件已损坏/, /文件太大（100MB）/, /找不到/, /失败3个文件/]) expect(result.stdout).toMatch(told);
    expect(out()).toEqual(['gong-si-gong-hui-gong-zuo-zong-jie.mdx', 'gong-si-gong-hui-gong-zuo-zong-jie.report.md']);
  });

  test('--json prints nothing but JSON, --dry-run writes nothing', () => {
    const { status, stdout } = run(source('a.txt'), '--json', '--dry-run', '--out', 'out');
    const { files } = JSON.parse(stdout) as {
      files: { drafts: { status: string; piece: { sections: { figures: { value: number }[] }[] } }[] }[];
    };
    expect(status).toBe(0);
    expect(files[0]?.drafts[0]).toMatchObject({ status: 'planned', piece: { sections: [{ figures: [{ value: 240 }] }] } });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('wrong usage ends with 2 and says how it is used', () => {
    for (const args of [[], ['--nonsense'], ['a.txt', '--force', '../x'], ['a.txt', '--date', 'today']])
      expect(readOptions(args, folder)).toEqual({ wrong: expect.stringMatching(/\p{Script=Han}/u) });
    expect(run('--nonsense')).toMatchObject({ status: 2, stderr: expect.stringContaining('用法：') });
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('用法：') });
  });

  test('a folder for drafts that cannot be made is told in a sentence', () => {
    const path = source('a.txt');
    expect(run(path, '--out', path)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^草稿要写到 .*已有同名的文件.*--out.*\n$/),
    });
  });

  test('an interrupt leaves whole files only', async () => {
    mkdirSync(join(folder, 'in'));
    for (let index = 0; index < 300; index += 1) source(`in/${index}.txt`, TEXT.replace('总结', `总结${index}`));
    const child = spawn(process.execPath, [ENTRY, join(folder, 'in'), '--out', join(folder, 'out')], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(130);
    for (const name of out()) {
      expect(name).toMatch(/\.(?:mdx|report\.md)$/);
      expect(statSync(join(folder, 'out', name)).size).toBeGreaterThan(300);
    }
  });
});
