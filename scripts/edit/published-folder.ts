import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listFiles } from '../../src/settings/list-files.ts';

/** Lies in a folder that was published, and names every file that was: the next publishing swaps the folder, and only what it has put there may go. */
const MARK = '.published-files.txt';
const HEAD = '# 编辑台发布的文件。有这张表，下一次发布才换掉这个文件夹；表里没有的文件，发布前会先问。';

/** Marks a folder of a site as put there by the desk. */
export function markPublished(folder: string): void {
  writeFileSync(join(folder, MARK), `${HEAD}\n${listFiles(folder).join('\n')}\n`);
}

/** All that lies in a folder and is no folder, links too. */
const allIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** Names that are many are cut. */
const NAMED = 3;

/**
 * Why a site must not take the place of a folder: somebody else's files would go with it.
 * @returns what to say to the editor; undefined where the folder is not there, is empty, or holds what the desk has put there
 */
export function foreignFiles(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return `${folder} 是一个文件，不是文件夹。`;
  const all = allIn(folder);
  if (all.length === 0) return undefined;
  const mark = join(folder, MARK);
  if (!existsSync(mark))
    return `${folder} 里有${all.length}个文件，不是编辑台发布的：发布会把它们都删去。请在 site.yaml 的 publish 里换一个空的文件夹；里面是以前手工放的网站，先把它清空，再发布。`;
  const published = new Set([MARK, ...readFileSync(mark, 'utf8').split('\n')]);
  const foreign = all.filter((path) => !published.has(path));
  return foreign.length === 0
    ? undefined
    : `${folder} 里有${foreign.length}个不是编辑台发布的文件：${foreign.slice(0, NAMED).join('、')}${foreign.length > NAMED ? ' 等' : ''}。发布会把它们删去，请先移到别处。`;
}
