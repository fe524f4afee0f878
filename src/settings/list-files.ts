import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * All files below a folder.
 * @returns their paths from the folder on, with forward slashes, sorted
 * @throws where the folder cannot be read
 */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
