import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a library may have or not; where it has none, no link leads there. */
export interface OptionalRooms {
  papers: boolean;
  headings: boolean;
  phrases: boolean;
  calendar: boolean;
  forms: boolean;
}

const filesIn = (folder: string, ending: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending) && !name.startsWith('_'))
        .sort()
    : [];

/** Names of the files of phrases, in their order. @param folder the library's folder */
export const phraseFiles = (folder: string): string[] => filesIn(join(folder, 'phrases'), '.yaml').map((name) => `phrases/${name}`);

/** Which of them a library has. @param folder the library's folder */
export const optionalRooms = (folder: string): OptionalRooms => ({
  papers: filesIn(join(folder, 'papers'), '.mdx').length > 0,
  headings: existsSync(join(folder, 'headings.yaml')),
  phrases: phraseFiles(folder).length > 0,
  calendar: existsSync(join(folder, 'calendar.yaml')),
  forms: filesIn(join(folder, 'forms'), '.yaml').length > 0,
});
