import { spawnSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ENTRY = join(import.meta.dirname, '../import.ts');
const TEXT = '公司工会工作总结\n\n今年，公司工会开展活动{x}，慰问职工240户，职工反映良好。\n';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [ENTRY, ...args, '--out', join(folder, 'out')], { encoding: 'utf8', cwd: folder });
const source = (name: string, text: string | Uint8Array = TEXT): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const out = (): string[] => readdirSync(join(folder, 'out')).sort();

// Each test starts Node several times, which is slow on a busy machine.
describe('npm run import', { timeout: 60_000 }, () => {
  test('writes a draft and a report, and the same again', () => {
    const path = source('总结.txt');
    expect(run(path)).toMatchObject({ status: 0, stderr: '' });
    expect(out()).toEqual(['gong-si-gong-hui-gong-zuo-zong-jie.mdx', 'gong-si-gong-hui-gong-zuo-zong-jie.report.md']);
    const first = out().map((name) => readFileSync(join(folder, 'out', name), 'utf8'));
    expect(first[0]).toContain('\\{x\\}');
    expect(run(path)).toMatchObject({ status: 0 });
    expect(out().map((name) => readFileSync(join(folder, 'out', name), 'utf8'))).toEqual(first);
    // Git on Windows may have given the draft other line breaks.
    for (const name of out())
      writeFileSync(join(folder, 'out', name), readFileSync(join(folder, 'out', name), 'utf8').replaceAll('\n', '\r\n'));
    expect(run(path)).toMatchObject({ status: 0, stdout: expect.stringContaining('内容相同') });
  });

  test('never overwrites an edited draft, unless it is named with --force', () => {
    const path = source('总结.txt');
    run(path);
    const draft = join(folder, 'out', 'gong-si-gong-hui-gong-zuo-zong-jie.mdx');
    const edited = readFileSync(draft, 'utf8').replace('240户', '241户');
    writeFileSync(draft, edited);
    expect(run(path)).toMatchObject({ status: 1, stdout: expect.stringContaining('--force gong-si-gong-hui-gong-zuo-zong-jie') });
    expect(readFileSync(draft, 'utf8')).toBe(edited);
    expect(run(path, '--force', 'another-draft').status).toBe(1);
    expect(run(path, '--force', 'gong-si-gong-hui-gong-zuo-zong-jie').status).toBe(0);
    expect(readFileSync(draft, 'utf8')).toContain('240户');
  });

  test('another source with the same title gets another id', () => {
    source('a.txt');
    source('b.txt');
    expect(run(join(folder, 'a.txt'), join(folder, 'b.txt')).status).toBe(0);
    expect(out().filter((name) => name.endsWith('.mdx'))).toEqual([
      'gong-si-gong-hui-gong-zuo-zong-jie-2.mdx',
      'gong-si-gong-hui-gong-zuo-zong-jie.mdx',
    ]);
  });

  test('a failing file does not stop the others', () => {
    source('a.pdf', '%PDF-1.4');
    source('b.txt');
    const result = run(folder);
    expect(result.status).toBe(1);
    expect(result.stdout).toMatch(/PDF 文件不能直接导入/);
    expect(result.stdout).toMatch(/失败1个文件/);
    expect(out()).toHaveLength(2);
  });

  test('a dry run writes nothing', () => {
    expect(run(source('a.txt'), '--dry-run')).toMatchObject({ status: 0, stdout: expect.stringContaining('将写') });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('--json prints nothing but JSON', () => {
    const { files } = JSON.parse(run(source('a.txt'), '--json').stdout) as {
      files: { drafts: { id: string; piece: { sections: { figures: { value: number }[] }[] } }[] }[];
    };
    expect(files[0]?.drafts[0]?.piece.sections[0]?.figures[0]?.value).toBe(240);
  });

  test('wrong usage ends with 2 and says how it is used', () => {
    for (const args of [[], ['--nonsense'], ['a.txt', '--force', '../x'], ['a.txt', '--date', 'today']]) {
      expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('用法：') });
    }
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('用法：') });
  });

  test('titles and links cannot lead out of the output folder', () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'secret'), 'keep');
    symlinkSync(join(folder, 'secret'), join(folder, 'out', 'gong-si-gong-hui-gong-zuo-zong-jie.mdx'));
    run(source('a.txt'));
    run(source('b.txt', TEXT.replace('公司工会工作总结', '../../../../tmp/工会工作总结')));
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('keep');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'out', 'secret']);
  });

  test('a file of 100 MB and a missing one are refused at once', () => {
    truncateSync(source('big.txt'), 100 * 1024 * 1024);
    const result = run(join(folder, 'big.txt'), join(folder, 'none.txt'));
    expect(result.status).toBe(1);
    expect(result.stdout).toMatch(/文件太大（100MB）/);
    expect(result.stdout).toMatch(/找不到/);
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
