import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT } from '../settings/content-folder.ts';
import { wrongEncoding, type Issue } from '../settings/issue.ts';
import { listFiles } from '../settings/list-files.ts';
import { readText } from '../settings/read-text.ts';
import { wrongEnding } from './file-endings.ts';

/** One file of a library, as read. */
export interface ContentFile {
  /** Path with forward slashes, named below `content/` whatever folder the library lies in. */
  path: string;
  text: string;
  /** When the file was last written, in milliseconds; tells a copy from its model. */
  written?: number;
  /** Why it is read no further: one fault that would look like many. */
  refused?: Issue;
}

function readOne(folder: string, path: string): ContentFile {
  const named = `${CONTENT}/${path}`;
  const ending = REPORT.test(path) ? undefined : wrongEnding(named);
  if (ending) return { path: named, text: '', refused: ending };
  const { text, encoding } = readText(join(folder, path));
  const written = statSync(join(folder, path)).mtimeMs;
  return encoding ? { path: named, text, written, refused: wrongEncoding(named, encoding) } : { path: named, text, written };
}

/** Begins with _ or a dot: an editor's own. */
const LEFT_OUT = /(?:^|\/)[._]/;
/** Reports of the import lie beside its drafts; the check looks whether one is left. */
const REPORT = /\.report\.md$/;
const OF_CONTENT = /\.(?:mdx|yaml|report\.md)$|^addresses\.txt$/;

/**
 * Reads every .mdx and .yaml file of a library and its list of addresses, and names those that look as if they were meant to be one.
 * @param folder the library's folder
 * @throws where the folder cannot be read
 */
export function readContentFiles(folder: string): ContentFile[] {
  return listFiles(folder)
    .filter((path) => !LEFT_OUT.test(path) && (OF_CONTENT.test(path) || wrongEnding(`${CONTENT}/${path}`)))
    .map((path) => readOne(folder, path));
}

/** One file of a library, where it is there. @param name below the library's folder, e.g. `redirects.yaml` */
export const readContentFile = (folder: string, name: string): ContentFile[] => (existsSync(join(folder, name)) ? [readOne(folder, name)] : []);
