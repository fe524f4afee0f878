import { rmSync } from 'node:fs';
import { nextOf, recoverFolder, swapIn } from './swap-folder.ts';

/** What a build does and how it is looked at. */
export interface Build {
  /** Writes the site into the folder; returns whether it succeeded. */
  write: (next: string) => Promise<boolean>;
  /** What is wrong with the site in the folder; empty where it may be published. */
  faults: (next: string) => string[] | Promise<string[]>;
}

/**
 * Builds beside the last good site and takes its place only when the build has succeeded and is whole. Two at a time would
 * clear each other's folders: the caller sees to it that there is one (lock.ts).
 * @param dist folder of the published site
 * @returns whether a new site stands in `dist`, and why not; if not, `dist` is what it was
 */
export async function publish(dist: string, { write, faults }: Build): Promise<{ done: boolean; faults: string[] }> {
  recoverFolder(dist);
  const next = nextOf(dist);
  const written = await write(next);
  const found = written ? await faults(next) : [];
  if (!written || found.length > 0) {
    rmSync(next, { recursive: true, force: true });
    return { done: false, faults: found };
  }
  swapIn(next, dist);
  return { done: true, faults: [] };
}
