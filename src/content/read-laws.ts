import { lawSchema, type Law } from '../schemas/law.ts';
import { outdatedSchema, type OutdatedName } from '../schemas/outdated.ts';
import type { Issue } from '../settings/issue.ts';
import type { ContentFile } from './read-files.ts';
import { readList, readYamlEntry, type List, type YamlEntry } from './read-list.ts';

const FOLDER = 'content/laws/';
const OUTDATED = 'content/outdated.yaml';

/** The statutes of a library, and the names that have gone out of use; a library may have neither. */
export interface LawFiles {
  laws: YamlEntry<Law>[];
  outdated?: List<OutdatedName>;
}

export const isLawFile = ({ path, refused }: ContentFile): boolean => path.startsWith(FOLDER) && !refused;

/** Reads the statutes among all files of a library. Files that are broken are left out and told. */
export function readLawFiles(files: readonly ContentFile[]): LawFiles & { issues: Issue[] } {
  const read = files.filter(isLawFile).map((file) => readYamlEntry(file, lawSchema));
  const outdatedFile = files.find(({ path }) => path === OUTDATED);
  const { list, issues } = outdatedFile ? readList(outdatedFile, OUTDATED, outdatedSchema) : { list: undefined, issues: [] };
  return {
    laws: read.flatMap(({ entry }) => (entry ? [entry] : [])),
    outdated: list,
    issues: [...read.flatMap((one) => one.issues), ...issues],
  };
}
