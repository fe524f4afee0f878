import type { RouteData } from 'astro';
import { fileURLToPath } from 'node:url';
import { lastSite, siteWriter } from './site-writer.ts';

/** Pages that Astro writes beside the folders of the others. */
const STATUS_PAGES = ['404', '500'];

/** Where a route's file lies below the site's folder, as Astro places it with `build.format: 'directory'`; undefined for what is left to it. */
function fileOf(path: string, type: RouteData['type']): string | undefined {
  if (type === 'endpoint') return path;
  if (type !== 'page' || STATUS_PAGES.includes(path)) return undefined;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * Writes pages and files as they are made. Astro does it in four steps for each, which other threads carry out: thousands of small files
 * take several times as long.
 * @param dist the site's folder, emptied before
 * @returns writes one, by its path without slashes at its ends and its kind of route; false where it is not for this writer
 */
export function pageWriter(dist: URL): (path: string, type: RouteData['type'], bytes: Uint8Array) => boolean {
  const write = siteWriter(fileURLToPath(dist), lastSite());
  return (path, type, bytes) => {
    const place = fileOf(path, type);
    if (place === undefined) return false;
    write(place, bytes);
    return true;
  };
}
