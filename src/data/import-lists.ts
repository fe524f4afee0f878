import { join } from 'node:path';
import { SETTINGS } from '#settings';
import { kindWords } from '../import/extract/union-kind.ts';
import { importLists as allLists, knownPractice } from '../import/import-lists.ts';
import type { ImportData } from '../import/import-file.ts';
import { ORG_TYPES } from '../lib/labels.ts';
import { getSource } from './source.ts';

/** What the import in the browser works with: the rules of the engine and the words and practices of the library. */
export function importLists(): ImportData {
  const { raw, corruptedForms } = getSource();
  const practices = raw.practices.map(({ id, data }) => knownPractice(id, data));
  return allLists(join(process.cwd(), 'src/import/rules'), {
    corrupted: corruptedForms,
    terms: raw.terms,
    kinds: [...ORG_TYPES],
    kindWords: kindWords(SETTINGS.orgTypes),
    practices,
  });
}
