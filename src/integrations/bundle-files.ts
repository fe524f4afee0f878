import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { lastSite, siteWriter } from './site-writer.ts';

/** Folders that a build writes to: of the site, and of the program that renders it. */
export interface BundleFolders {
  dist: string;
  server: string;
}

/** What Astro has of a bundle before it renders the first page. */
export interface Bundle {
  /** Chunks of the program that renders pages, in the bundler's order. */
  chunks: string[];
  /** The styles of each page, which Astro holds in memory. */
  styles: [page: string, styles: unknown[]][];
}

interface Packed extends Bundle {
  files: [in_: keyof BundleFolders, path: string, bytes: Uint8Array][];
}

/** Stands in a kept program for the address of the folder that the site is written to, which is another one in every build. */
const ADDRESS = '\0dist\0';

const addressOf = (folder: string) => pathToFileURL(`${folder.replace(/[\\/]+$/, '')}/`).href;
const isProgram = (path: string) => path.endsWith('.mjs');

/** @param client paths below the site's folder @param server paths below the program's folder @returns one value, from which `placeBundle` makes the same files */
export function packBundle(
  folders: BundleFolders,
  bundle: Bundle,
  { client, server }: Record<'client' | 'server', readonly string[]>,
): Uint8Array {
  const read =
    (folder: keyof BundleFolders) =>
    (path: string): Packed['files'][0] => {
      const bytes = readFileSync(join(folders[folder], path));
      const text = () => bytes.toString('utf8').replaceAll(addressOf(folders.dist), ADDRESS);
      return [folder, path, folder === 'server' && isProgram(path) ? Buffer.from(text()) : bytes];
    };
  return serialize({ ...bundle, files: [...client.map(read('dist')), ...server.map(read('server'))] } satisfies Packed);
}

/** Writes the files of a bundle that was packed by the same source code. */
export function placeBundle(packed: Uint8Array, folders: BundleFolders): Bundle {
  const { files, ...bundle } = deserialize(packed) as Packed;
  const write = { dist: siteWriter(folders.dist, lastSite()), server: siteWriter(folders.server) };
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8').replaceAll(ADDRESS, addressOf(folders.dist));
  for (const [folder, path, bytes] of files) write[folder](path, folder === 'server' && isProgram(path) ? Buffer.from(text(bytes)) : bytes);
  return bundle;
}
