import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from '../../src/settings/list-files.ts';
import type { Site } from '../../src/schemas/site.ts';
import { placeFault } from '../../src/settings/publish-place.ts';
import { nextOf, recoverFolder, swapIn } from '../build/swap-folder.ts';
import { foreignFiles, markPublished } from './published-folder.ts';

/** Runs a command of the project to its end. @returns whether it succeeded, and what it said */
export function run(args: readonly string[], environment: Record<string, string> = {}): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const note = (text: Buffer) => (output = (output + text.toString()).slice(-8000));
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('close', (code) => done({ ok: code === 0, output }));
    child.on('error', (error) => done({ ok: false, output: error.message }));
  });
}

/**
 * A folder of a site, in which what is hashed is old and everything else is new: swapped in whole.
 * @throws where somebody else's files lie in it
 */
function toFolder(dist: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  recoverFolder(folder);
  const foreign = foreignFiles(folder);
  if (foreign !== undefined) throw new Error(foreign);
  const next = nextOf(folder);
  cpSync(dist, next, { recursive: true });
  markPublished(next);
  swapIn(next, folder);
}

/** Formats that are compressed already: trying again costs seconds and saves nothing. */
const PACKED = /\.(?:docx|jpg|png|zip|woff2?|pf_\w+|pagefind)$/;

/** A list that every built site has: a zip names its files where no packing hides them. */
const OF_EVERY_SITE = 'offline.json';

/** Why a zip must not be written over: it holds no site. */
function foreignZip(file: string): string | undefined {
  if (!existsSync(file) || (statSync(file).isFile() && readFileSync(file).includes(OF_EVERY_SITE))) return undefined;
  return `${file} 已经有了，里面不是网站：发布会盖掉它。请在 site.yaml 的 publish 里换一个名字，或先把它移到别处。`;
}

/** @throws where something else lies there */
function toZip(dist: string, file: string): void {
  const foreign = foreignZip(file);
  if (foreign !== undefined) throw new Error(foreign);
  const entries = listFiles(dist).map((path): [string, Zippable[string]] => [
    path,
    [readFileSync(join(dist, path)), { level: PACKED.test(path) ? 0 : 6 }],
  ]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, zipSync(Object.fromEntries(entries)));
  renameSync(`${file}.part`, file);
}

/**
 * Looks whether a site may be put where site.yaml says, before a build takes its minutes.
 * @param root from which a relative path counts
 * @param content the library's folder
 * @returns what to say to the editor where it may not
 */
export function refusedPlace(publish: Site['publish'], root: string, content: string): string | undefined {
  if (publish === undefined) return undefined;
  const fault = placeFault(publish, root, content);
  if (fault !== undefined) return `site.yaml 的 publish ${fault}。请换一个空的文件夹，或一个压缩包。`;
  return 'folder' in publish ? foreignFiles(resolve(root, publish.folder)) : foreignZip(resolve(root, publish.zip));
}

/**
 * Puts a built site where site.yaml says.
 * @param root from which a relative path counts
 * @returns where it stands now
 * @throws where the disk refuses; what stood there before stands there still
 */
export function putSite(dist: string, publish: Site['publish'], root: string): string {
  if (publish === undefined) return resolve(root, dist);
  const to = resolve(root, 'folder' in publish ? publish.folder : publish.zip);
  if ('folder' in publish) toFolder(dist, to);
  else toZip(dist, to);
  return to;
}

/** Keeps the library's state in git, where there is one. @returns whether there was something to keep */
export function commit(folder: string, sentence: string): boolean {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    if (git('status', '--porcelain', '--', '.').trim() === '') return false;
    git('add', '--', '.');
    git('commit', '-m', sentence, '--', '.');
    return true;
  } catch {
    // No git, no repository, nobody's name set: the dated copy is kept all the same.
    return false;
  }
}
