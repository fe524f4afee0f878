import { join } from 'node:path';
import { importLists as readLists } from '../import/import-lists.ts';
import type { ImportData } from '../import/import-file.ts';
import { contentFolder } from '../settings/content-folder.ts';

/** What the import in the browser works with: the rules of the engine and the words and practices of the library. */
export const importLists = (): ImportData => readLists(contentFolder(process.cwd()), join(process.cwd(), 'src/import/rules'));
