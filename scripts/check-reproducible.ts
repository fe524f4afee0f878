/**
 * npm run check:reproducible [-- --content <folder>] [-- 正文 题目 …]: builds a library from nothing twice, then edits a copy of it, one kind
 * of edit after the other (all, or those named), and builds it each time with what the build before has kept, and from nothing; each
 * pair must be equal in every byte.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../src/settings/content-folder.ts';
import { listFiles } from '../src/settings/list-files.ts';
import { EDITS } from './check-reproducible/edits.ts';
import { givenOptions } from './given-options.ts';

const HOME = '.cache/reproducible';
const { values, positionals } = givenOptions({ options: { content: { type: 'string' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in EDITS));
if (unknown.length > 0) throw new Error(`没有这样的改动：${unknown.join('、')}；有的是${Object.keys(EDITS).join('、')}`);
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

/** Seconds of processor time of all processes that were waited for; undefined where the system has no /proc (proc_pid_stat(5), fields 16 and 17, in hundredths). */
function processorSeconds(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return undefined;
  }
}

interface Built {
  files: Map<string, string>;
  seconds: number;
  processor: number | undefined;
}

/**
 * The site that is built again after each edit, as an editor does. Nothing is deleted before the end: a disk that has just deleted
 * thousands of files is slow to make new ones.
 */
const SITE = 'site';

/** @param name of the site's folder; any but SITE is built from nothing, without what earlier builds have kept @returns the site's files and how long it took */
function build(content: string, name: string): Built {
  const out = join(HOME, name);
  const [started, before] = [performance.now(), processorSeconds()];
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out, '--content', content], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CLEAN_BUILD: name === SITE ? '' : '1' },
  });
  if (status !== 0) throw new Error(`${name}没有生成成功`);
  const [seconds, after] = [(performance.now() - started) / 1000, processorSeconds()];
  const files = hashes(out);
  return { files, seconds, processor: before === undefined || after === undefined ? undefined : after - before };
}

function isSame(what: string, first: Map<string, string>, second: Map<string, string>): boolean {
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path)).sort();
  for (const path of differing.slice(0, 20)) console.log(`${what}，不同：${path}`);
  console.log(differing.length === 0 ? `${what}：逐字节相同，${first.size}个文件。` : `${what}：有${differing.length}个文件不同。`);
  return differing.length === 0;
}

/** What a build after an edit takes of a build from nothing. */
function tell(edit: string, kept: Built, clean: Built): void {
  const share = (part: number, whole: number) => `${part.toFixed(1)}／${whole.toFixed(1)}秒（${Math.round((part / whole) * 100)}%）`;
  const processor = kept.processor && clean.processor ? `，处理器${share(kept.processor, clean.processor)}` : '';
  console.log(`改${edit}，接着生成／从头生成：用时${share(kept.seconds, clean.seconds)}${processor}`);
}

rmSync(HOME, { recursive: true, force: true });
const content = resolve(HOME, 'content');
cpSync(given, content, { recursive: true });
const once = build(content, 'once');
const twice = build(content, 'twice');
const first = build(content, SITE);
const results = [isSame('从头生成两次', once.files, twice.files), isSame('边生成边存', once.files, first.files)];
let last = first.files;
for (const [edit, make] of Object.entries(EDITS).filter(([name]) => positionals.length === 0 || positionals.includes(name))) {
  make(content);
  const again = build(content, SITE);
  const clean = build(content, `clean-${edit}`);
  results.push(isSame(`改${edit}再生成，与从头生成`, again.files, clean.files));
  tell(edit, again, clean);
  const isChanged = [...last].some(([path, hash]) => again.files.get(path) !== hash);
  if (!isChanged) console.log(`改了${edit}，网站却没有变。`);
  results.push(isChanged);
  last = again.files;
}
if (results.every(Boolean)) rmSync(HOME, { recursive: true });
process.exitCode = results.every(Boolean) ? 0 : 1;
