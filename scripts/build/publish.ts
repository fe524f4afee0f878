import { existsSync, renameSync, rmSync } from 'node:fs';

/** Folders of a build: where it is written, where the last one waits during the swap, and where it ends. */
export interface BuildFolders {
  next: string;
  last: string;
  dist: string;
}

/** Brings the last site back if an earlier run was killed in the middle of the swap. */
function recover({ last, dist }: BuildFolders): void {
  if (!existsSync(dist) && existsSync(last)) renameSync(last, dist);
  rmSync(last, { recursive: true, force: true });
}

/**
 * Builds beside the last good site and takes its place only when the whole build has succeeded.
 * @param build writes the site into the folder; returns whether it succeeded
 * @returns whether a new site stands in `dist`; if not, `dist` is what it was
 */
export function publish(folders: BuildFolders, build: (next: string) => boolean): boolean {
  const { next, last, dist } = folders;
  recover(folders);
  rmSync(next, { recursive: true, force: true });
  if (!build(next)) {
    rmSync(next, { recursive: true, force: true });
    return false;
  }
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
  return true;
}
