import { join } from 'node:path';
import type { ImportData } from '../../src/import/import-file.ts';
import { importLists } from '../../src/import/import-lists.ts';

/** The lists the import works with. @param content the folder content/ */
export const loadData = (content: string): ImportData => importLists(content, join(import.meta.dirname, '../../src/import/rules'));
