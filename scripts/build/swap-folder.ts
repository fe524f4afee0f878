import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a folder is made anew: beside the old one, so that the swap is a change of name on one disk. */
export const nextOf = (folder: string) => `${folder}.next-${process.pid}`;
const lastOf = (folder: string) => `${folder}.last`;

/**
 * Brings the old folder back if an earlier run was killed in the middle of the swap, and clears what killed runs left.
 * Two at a time would clear each other's folders: the caller sees to it that there is one.
 * @returns whether the old folder was gone and is back
 */
export function recoverFolder(folder: string): boolean {
  const lost = !existsSync(folder) && existsSync(lastOf(folder));
  if (lost) renameSync(lastOf(folder), folder);
  const home = dirname(folder);
  const left = existsSync(home) ? readdirSync(home).filter((name) => name.startsWith(`${basename(folder)}.next-`)) : [];
  for (const path of [lastOf(folder), ...left.map((name) => join(home, name))]) rmSync(path, { recursive: true, force: true });
  return lost;
}

/** Puts a folder that is whole in the place of the old one. @param next from `nextOf` @throws where the disk refuses; `recoverFolder` mends it */
export function swapIn(next: string, folder: string): void {
  if (existsSync(folder)) renameSync(folder, lastOf(folder));
  renameSync(next, folder);
  rmSync(lastOf(folder), { recursive: true, force: true });
}
