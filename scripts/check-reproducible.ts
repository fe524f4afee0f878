/**
 * npm run check:reproducible [-- --content <folder>]: builds a library from nothing twice, then edits one practice of a copy and builds it
 * with what the build before the edit has kept, and from nothing; each pair must be equal in every byte.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/settings/content-folder.ts';
import { listFiles } from '../src/settings/list-files.ts';

const HOME = '.cache/reproducible';
const { values } = parseArgs({ options: { content: { type: 'string' } } });
const given = values.content ?? contentFolder(process.cwd());

function hashes(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** @param anew without what earlier builds have kept @returns the site's files and how long it took, in seconds */
function build(content: string, name: string, anew: boolean): { files: Map<string, string>; seconds: number } {
  const out = join(HOME, name);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out, '--content', content], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CLEAN_BUILD: anew ? '1' : '' },
  });
  if (status !== 0) throw new Error(`${name}没有生成成功`);
  const seconds = (performance.now() - started) / 1000;
  const files = hashes(out);
  rmSync(out, { recursive: true });
  return { files, seconds };
}

function isSame(what: string, first: Map<string, string>, second: Map<string, string>): boolean {
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path)).sort();
  for (const path of differing.slice(0, 20)) console.log(`${what}，不同：${path}`);
  console.log(differing.length === 0 ? `${what}：逐字节相同，${first.size}个文件。` : `${what}：有${differing.length}个文件不同。`);
  return differing.length === 0;
}

/** As an editor would: a sentence more in the body of the first practice. */
function edit(content: string): void {
  const folder = join(content, 'practices');
  const name = readdirSync(folder).find((each) => /^[^_].*\.mdx$/.test(each));
  if (!name) throw new Error(`${folder} 里没有做法`);
  const text = readFileSync(join(folder, name), 'utf8');
  writeFileSync(join(folder, name), text.replace(/(\n## [^\n]*\n\n(?!- |\d))/, '$1改过一句。'));
  if (readFileSync(join(folder, name), 'utf8') === text) throw new Error(`${name} 没有改成`);
}

rmSync(HOME, { recursive: true, force: true });
const content = resolve(HOME, 'content');
cpSync(given, content, { recursive: true });
const once = build(content, 'once', true);
const twice = build(content, 'twice', true);
const first = build(content, 'first', false);
edit(content);
const again = build(content, 'again', false);
const clean = build(content, 'clean', true);
const results = [
  isSame('从头生成两次', once.files, twice.files),
  isSame('边生成边存', once.files, first.files),
  isSame('改一条再生成，与从头生成', again.files, clean.files),
];
console.log(
  `从头生成${clean.seconds.toFixed(1)}秒，改一条再生成${again.seconds.toFixed(1)}秒（${Math.round((again.seconds / clean.seconds) * 100)}%）。`,
);
const isChanged = [...first.files].some(([path, hash]) => again.files.get(path) !== hash);
if (!isChanged) console.log('改了一条，网站却没有变。');
if (results.every(Boolean)) rmSync(HOME, { recursive: true });
process.exitCode = results.every(Boolean) && isChanged ? 0 : 1;
