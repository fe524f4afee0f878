import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Not by `recursive`, which asks the disk for every file once more: a build lists thousands of them several times. */
const below = (folder: string, under: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return below(join(folder, entry.name), `${under}${entry.name}/`);
    return entry.isFile() ? [under + entry.name] : [];
  });

/**
 * All files below a folder.
 * @returns their paths from the folder on, with forward slashes, sorted
 * @throws where the folder cannot be read
 */
export const listFiles = (folder: string): string[] => below(folder, '').sort();
