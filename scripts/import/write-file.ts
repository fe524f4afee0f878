import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Path of a file in the output folder.
 * @throws Error when the name would lead out of it
 */
export function outputPath(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (dirname(path) !== resolve(folder) || basename(path) !== name) throw new Error(`输出文件名不合法：${name}`);
  return path;
}

/**
 * Writes a whole file or nothing: into a temporary file beside it, then under its name in one step.
 * Synchronous, so an interrupt cannot come between.
 * @param replace whether an existing file may be replaced
 * @returns false when the file exists and may not be replaced; it is left untouched
 */
export function writeWhole(path: string, text: string, replace: boolean): boolean {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    if (replace) renameSync(temporary, path);
    else return place(temporary, path);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a finished file its name unless the name is taken. */
function place(temporary: string, path: string): boolean {
  try {
    // Linking fails when the name is taken, where renaming would silently replace.
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // USB sticks and some network drives know no links.
    if (existsSync(path)) return false;
    renameSync(temporary, path);
    return true;
  }
}
