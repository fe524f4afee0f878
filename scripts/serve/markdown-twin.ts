import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Markdown of a page, where the reader asks for it (`Accept: text/markdown`, RFC 9110 §12.5.1; browsers never do) and there is one.
 * @param path of the page below the site's root, e.g. `/practices/x/`
 * @returns the path of the file, `/practices/x.md`; otherwise the path as it was
 */
export function markdownTwin(dist: string, path: string, accept = ''): string {
  const twin = /^(\/[a-z0-9-]+\/[a-z0-9-]+)\/?(?:[?#]|$)/.exec(path)?.[1];
  return twin && /\btext\/markdown\b/.test(accept) && existsSync(join(dist, `${twin}.md`)) ? `${twin}.md` : path;
}
