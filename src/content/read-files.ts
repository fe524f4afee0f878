import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT } from '../settings/content-folder.ts';
import { listFiles } from '../settings/list-files.ts';

/** One file of a library, as read. */
export interface ContentFile {
  /** Path with forward slashes, named below `content/` whatever folder the library lies in. */
  path: string;
  text: string;
  /** When the file was last written, in milliseconds; tells a copy from its model. */
  written?: number;
}

/** An editor on Windows may leave \r\n; what is read has \n, so that nothing else has to know. */
const withPlainLines = (text: string): string => text.replaceAll('\r\n', '\n');

/**
 * Reads every .mdx and .yaml file of a library, and the reports that an import left (.report.md). Files whose name begins with _ are left out.
 * @param folder the library's folder
 * @throws where the folder cannot be read
 */
export function readContentFiles(folder: string): ContentFile[] {
  return listFiles(folder)
    .filter((path) => /(?:^|\/)[^_][^/]*\.(?:mdx|ya?ml|report\.md)$/.test(path))
    .map((path) => ({
      path: `${CONTENT}/${path}`,
      text: withPlainLines(readFileSync(join(folder, path), 'utf8')),
      written: statSync(join(folder, path)).mtimeMs,
    }));
}
