import { lstatSync, readdirSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { decodeText } from '../../src/import/read/decode-text.ts';

/** A file that is there. */
export interface FoundFile {
  /** Path to show, readable whatever encoding its names are in. */
  path: string;
  /** Path to open; bytes where a name is no UTF-8, as those in GBK from a ZIP that Windows made. */
  location: string | Uint8Array;
}

/** A file to import; `problem` says why it cannot be. */
export interface Candidate extends FoundFile {
  problem?: string;
}

/** Kinds of files that a folder of summaries holds on purpose; the rest (thumbnails, databases) is passed over. */
const WANTED = /\.(?:txt|text|md|markdown|docx?|docm|dotx|wps|wpt|html?|xhtml|mht|mhtml|pdf|ofd|rtf|odt|png|jpe?g|gif|bmp|tiff?|webp)$/i;
const DEEPEST = 20;

/**
 * Files behind the named paths, folders with everything in them, sorted by path so that a run can be repeated.
 * Symbolic links inside folders, hidden files and the lock files of Word (~$…) are passed over.
 */
export function collectFiles(paths: string[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const path of paths) for (const candidate of expand(Buffer.from(path), true, 0)) found.set(candidate.path, candidate);
  return [...found.values()];
}

function expand(bytes: Buffer, named: boolean, depth: number): Candidate[] {
  const path = readableName(bytes);
  const location = bytes.equals(Buffer.from(path)) ? path : new Uint8Array(bytes);
  const problem = (text: string): Candidate[] => [{ path, location, problem: text }];
  const kind = kindOf(bytes, named);
  if (kind === 'missing') return problem('找不到这个文件或文件夹。');
  if (kind === 'folder') {
    if (depth >= DEEPEST) return problem(`文件夹套得太深（超过${DEEPEST}层），没有再往里找。`);
    try {
      return readdirSync(bytes, { encoding: 'buffer' })
        .sort((a, b) => a.compare(b))
        .flatMap((name) => expand(joined(bytes, name), false, depth + 1));
    } catch {
      return problem('文件夹打不开，可能没有权限。');
    }
  }
  if (kind === 'file') return named || isWanted(path) ? [{ path, location }] : [];
  return named ? problem('不是普通文件，未导入。') : [];
}

function joined(folder: Buffer, name: Buffer): Buffer {
  const ends = folder.at(-1) === 0x2f || folder.at(-1) === sep.charCodeAt(0);
  return Buffer.concat([folder, ...(ends ? [] : [Buffer.from(sep)]), name]);
}

/** A path as text; each part is read in its own encoding. */
function readableName(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  const parts: string[] = [];
  for (let from = 0; from <= bytes.length;) {
    const slash = bytes.indexOf(0x2f, from);
    const end = slash < 0 ? bytes.length : slash;
    const part = bytes.subarray(from, end);
    parts.push(decodeText(part)?.text ?? part.toString('utf8'));
    from = end + 1;
  }
  return parts.join('/');
}

function kindOf(path: Buffer, named: boolean): 'file' | 'folder' | 'missing' | 'other' {
  try {
    const stat = lstatSync(named ? joined(path, Buffer.from('.')) : path);
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
