import { redirectSchema, type Redirect } from '../schemas/redirect.ts';
import type { Issue } from '../settings/issue.ts';
import { readContentFile, type ContentFile } from './read-files.ts';
import { readList, type List } from './read-list.ts';

const NAME = 'redirects.yaml';
const FILE = `content/${NAME}`;

/** Reads the addresses that have moved among all files of a library; it may have none, or a file that says so. */
export function readRedirectFile(files: readonly ContentFile[]): { list?: List<Redirect>; issues: Issue[] } {
  const file = files.find(({ path, refused }) => path === FILE && !refused);
  const isEmpty = file?.text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line)) ?? true;
  return file && !isEmpty ? readList(file, FILE, redirectSchema) : { issues: [] };
}

/**
 * The same from a library's folder, for pages: what is broken was told by the checks before.
 * @param folder the library's folder
 */
export const readRedirects = (folder: string): Redirect[] => readRedirectFile(readContentFile(folder, NAME)).list?.items ?? [];
