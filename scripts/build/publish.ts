import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a build does and how it is looked at. */
export interface Build {
  /** Writes the site into the folder; returns whether it succeeded. */
  write: (next: string) => Promise<boolean>;
  /** What is wrong with the site in the folder; empty where it may be published. */
  faults: (next: string) => string[];
}

/** Where a site is built: beside the published one, so that the swap is a change of name on one disk. */
const nextOf = (dist: string) => `${dist}.next-${process.pid}`;
const lastOf = (dist: string) => `${dist}.last`;

/** Brings the last site back if an earlier run was killed in the middle of the swap, and clears what killed runs left. Nobody else builds meanwhile. */
function recover(dist: string): void {
  if (!existsSync(dist) && existsSync(lastOf(dist))) renameSync(lastOf(dist), dist);
  const folder = dirname(dist);
  const left = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(`${basename(dist)}.next-`)) : [];
  for (const path of [lastOf(dist), ...left.map((name) => join(folder, name))]) rmSync(path, { recursive: true, force: true });
}

/**
 * Builds beside the last good site and takes its place only when the build has succeeded and is whole. Two at a time would
 * clear each other's folders: the caller sees to it that there is one (lock.ts).
 * @param dist folder of the published site
 * @returns whether a new site stands in `dist`, and why not; if not, `dist` is what it was
 */
export async function publish(dist: string, { write, faults }: Build): Promise<{ done: boolean; faults: string[] }> {
  recover(dist);
  const next = nextOf(dist);
  const written = await write(next);
  const found = written ? faults(next) : [];
  if (!written || found.length > 0) {
    rmSync(next, { recursive: true, force: true });
    return { done: false, faults: found };
  }
  if (existsSync(dist)) renameSync(dist, lastOf(dist));
  renameSync(next, dist);
  rmSync(lastOf(dist), { recursive: true, force: true });
  return { done: true, faults: [] };
}
