import { join } from 'node:path';
import type { ImportData } from '../../src/import/import-file.ts';
import { importLists, readLibraryLists } from '../../src/import/import-lists.ts';

/** The lists the import works with. @param content the folder content/ */
export const loadData = (content: string): ImportData =>
  importLists(join(import.meta.dirname, '../../src/import/rules'), readLibraryLists(content));
