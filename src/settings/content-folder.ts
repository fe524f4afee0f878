import { createHash } from 'node:crypto';
import { basename, isAbsolute, join } from 'node:path';

/** The folder's name where nothing else is said; files of a library are named below it whatever folder they lie in. */
export const CONTENT = 'content';

/**
 * The folder that holds the library: CONTENT_DIR in the environment, else `content`.
 * @param root the project folder, from which a relative path counts
 * @returns an absolute path where root is one
 */
export function contentFolder(root: string): string {
  const folder = process.env['CONTENT_DIR'] || CONTENT;
  return isAbsolute(folder) ? folder : join(root, folder);
}

/**
 * Where Astro keeps what it has read of a library. Its records hold the paths of the files: two libraries whose folders
 * share a name, or one that was moved, must not find each other's.
 * @param folder absolute
 * @returns a path from the project folder
 */
export const astroCache = (folder: string): string =>
  `./.cache/astro/${basename(folder)}-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;

/** @returns where a file named below `content/` really lies */
export const fileIn = (folder: string, path: string): string => join(folder, path.slice(CONTENT.length + 1));

/** A message with the paths of the folder that is really read; the guide to writing stands in the project alone. @param text a message that names files below content/ */
export function inContentFolder(text: string): string {
  const folder = process.env['CONTENT_DIR']?.replaceAll('\\', '/').replace(/\/+$/, '');
  return folder ? text.replaceAll(/\bcontent\/(?!README\.md)/g, `${folder}/`) : text;
}
