import { join } from 'node:path';
import { importLists as readLists, knownPractice } from '../import/import-lists.ts';
import type { ImportData } from '../import/import-file.ts';
import { contentFolder } from '../settings/content-folder.ts';
import { getSource } from './source.ts';

/** What the import in the browser works with: the rules of the engine and the words and practices of the library. */
export function importLists(): ImportData {
  const practices = getSource().raw.practices.map(({ id, data }) => knownPractice(id, data));
  return readLists(contentFolder(process.cwd()), join(process.cwd(), 'src/import/rules'), practices);
}
