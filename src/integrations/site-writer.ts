import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes one file of a site. @param place below the site's folder, with `/` @throws where there is a file already */
export type SiteWriter = (place: string, bytes: Uint8Array) => void;

/** The folder of the site that this build will take the place of, as scripts/build.ts names it. */
export const lastSite = (): string | undefined => process.env['LAST_SITE'];

function holds(file: string, bytes: Uint8Array): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes.length && readFileSync(file).equals(bytes);
}

/** @returns whether a file bears a second name now; disks without that, or on which it belongs to somebody else, refuse */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    return false;
  }
}

/**
 * Writes the files of a site at once, each folder made once: of thousands of small ones, what waits for other threads costs more than the
 * writing. A file that the last site holds byte for byte is given a second name instead: to make one takes a disk (ext4) 25 µs, and up to
 * 800 where thousands have just been deleted, as after every build; to link it 7. It keeps its time, too, by which servers and rsync know
 * that it has not changed. Nobody may write into a file of either site: the other one's is the same.
 * @param folder of the site, emptied before
 * @param last folder of the site that it follows
 */
export function siteWriter(folder: string, last?: string): SiteWriter {
  const made = new Set<string>();
  return (place, bytes) => {
    const file = join(folder, place);
    const home = dirname(file);
    if (!made.has(home)) mkdirSync(home, { recursive: true });
    made.add(home);
    const before = last === undefined ? undefined : join(last, place);
    if (before !== undefined && holds(before, bytes) && link(before, file)) return;
    // Not over a file of public/, and no two routes over each other.
    writeFileSync(file, bytes, { flag: 'wx' });
  };
}
