/** What a file of the site is for, as far as reading offline goes. */
export type OfflineGroup = 'shell' | 'search' | 'page' | 'word';

/** One file of the built site. */
export interface OfflineFile {
  /** Address under the base path, as it is asked for: pages end with a slash. */
  url: string;
  group: OfflineGroup;
  bytes: number;
  /** Changes when the file changes. */
  revision: string;
}

/** What /offline.json holds. */
export interface OfflineList {
  files: OfflineFile[];
}

/** Pages that open without a network after the first visit. */
const SHELL_PAGES = ['', 'offline/', 'search/', 'compose/', 'import/', 'practices/', 'wordings/', 'about/'];

/** Parts of the import by the names of their modules (src/import/open-importer.ts). */
const ON_DEMAND = /^_astro\/import\/(?:read-(?:pdf|html|markdown)|pdfjs|simplify|reading-of|draft-files)\./;

/** Not kept: for machines, or the service worker itself. */
const LEFT_OUT = /^(?:api\/|sitemap|robots\.txt|feed\.xml|404\.html|sw\.js|offline\.json|_headers)|\.(?:gz|br)$/;

/**
 * Where a built file belongs.
 * @param path inside dist, e.g. practices/x/index.html
 * @returns its address without the base path and its group; undefined where it is not kept
 */
export function offlinePlace(path: string): { address: string; group: OfflineGroup } | undefined {
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  // What an outline and a draft are filled up with: kept on first use, or with the whole library.
  if (path === 'api/wordings.json') return { address, group: 'page' };
  if (LEFT_OUT.test(path)) return undefined;
  if (path.endsWith('.docx')) return { address, group: 'word' };
  // All texts in one file, for searches without a network: kept with the whole library only.
  if (path === 'search/texts.json') return { address, group: 'page' };
  if (/^pagefind\/|^search\/.+\.json$/.test(path)) return { address, group: 'search' };
  if (path === 'import/lists.json') return { address, group: 'shell' };
  // Readers and dictionaries that few files need, some of them of a megabyte: fetched on first use, or with the whole library.
  if (ON_DEMAND.test(path)) return { address, group: 'page' };
  if (path.startsWith('_astro/') || path === 'favicon.svg' || SHELL_PAGES.includes(address)) return { address, group: 'shell' };
  return path.endsWith('.html') ? { address, group: 'page' } : undefined;
}

/** Files of a list that are not on the device, or not as they are now. @param kept the list of what was kept */
export function missingFiles(wanted: readonly OfflineFile[], kept: readonly OfflineFile[]): OfflineFile[] {
  const known = new Map(kept.map(({ url, revision }) => [url, revision]));
  return wanted.filter(({ url, revision }) => known.get(url) !== revision);
}

/** @returns e.g. 812 KB or 12.3 MB */
export function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export const bytesOf = (files: readonly OfflineFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
