import { lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file to import; `problem` says why it cannot be. */
export interface Candidate {
  path: string;
  problem?: string;
}

/** Kinds of files that a folder of summaries holds on purpose; the rest (thumbnails, databases) is passed over. */
const WANTED = /\.(?:txt|text|docx?|docm|dotx|wps|wpt|html?|xhtml|mht|mhtml|pdf|rtf|odt|png|jpe?g|gif|bmp|tiff?|webp)$/i;
const DEEPEST = 20;

/**
 * Files behind the named paths, folders with everything in them, sorted by path so that a run can be repeated.
 * Symbolic links inside folders, hidden files and the lock files of Word (~$…) are passed over.
 */
export function collectFiles(paths: string[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const path of paths) for (const candidate of expand(path, true, 0)) found.set(candidate.path, candidate);
  return [...found.values()];
}

function expand(path: string, named: boolean, depth: number): Candidate[] {
  const kind = kindOf(path, named);
  if (kind === 'missing') return [{ path, problem: '找不到这个文件或文件夹。' }];
  if (kind === 'folder') {
    if (depth >= DEEPEST) return [{ path, problem: `文件夹套得太深（超过${DEEPEST}层），没有再往里找。` }];
    try {
      return readdirSync(path)
        .sort()
        .flatMap((name) => expand(join(path, name), false, depth + 1));
    } catch {
      return [{ path, problem: '文件夹打不开，可能没有权限。' }];
    }
  }
  if (kind === 'file') return named || isWanted(path) ? [{ path }] : [];
  return named ? [{ path, problem: '不是普通文件，未导入。' }] : [];
}

function kindOf(path: string, named: boolean): 'file' | 'folder' | 'missing' | 'other' {
  try {
    const stat = lstatSync(named ? join(path, '.') : path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch {
    try {
      return lstatSync(path).isFile() ? 'file' : 'other';
    } catch {
      return 'missing';
    }
  }
}

function isWanted(path: string): boolean {
  const name = basename(path);
  return WANTED.test(name) && !/^(?:\.|~\$)/.test(name);
}
