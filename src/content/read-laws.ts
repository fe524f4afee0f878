import type { z } from 'zod';
import { editionSchema, lawSchema, type Edition, type Law } from '../schemas/law.ts';
import { outdatedSchema, type OutdatedName } from '../schemas/outdated.ts';
import type { Issue } from '../settings/issue.ts';
import type { ContentFile } from './read-files.ts';
import { readList, readYamlEntry, type List, type YamlEntry } from './read-list.ts';

const FOLDER = 'content/laws/';
const OUTDATED = 'content/outdated.yaml';
const EDITIONS = 'content/editions.yaml';

/** The statutes of a library, the editions that they are held to, and the names that have gone out of use; a library may have none of them. */
export interface LawFiles {
  laws: YamlEntry<Law>[];
  editions?: List<Edition>;
  outdated?: List<OutdatedName>;
}

export const isLawFile = ({ path, refused }: ContentFile): boolean => path.startsWith(FOLDER) && !refused;

/** Reads the statutes among all files of a library. Files that are broken are left out and told. */
export function readLawFiles(files: readonly ContentFile[]): LawFiles & { issues: Issue[] } {
  const read = files.filter(isLawFile).map((file) => readYamlEntry(file, lawSchema));
  const optional = <T>(path: string, schema: z.ZodType<T>): ReturnType<typeof readList<T>> => {
    const file = files.find((each) => each.path === path);
    return file ? readList(file, path, schema) : { issues: [] };
  };
  const outdated = optional(OUTDATED, outdatedSchema);
  const editions = optional(EDITIONS, editionSchema);
  return {
    laws: read.flatMap(({ entry }) => (entry ? [entry] : [])),
    outdated: outdated.list,
    editions: editions.list,
    issues: [...read, outdated, editions].flatMap((one) => one.issues),
  };
}
