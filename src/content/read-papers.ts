import { calendarMonthSchema, type CalendarMonth } from '../schemas/calendar.ts';
import { formSchema, type Form } from '../schemas/form.ts';
import { headingSetSchema, type HeadingSet } from '../schemas/heading-set.ts';
import { paperSchema, type Paper } from '../schemas/paper.ts';
import { phraseKindSchema, type PhraseKind } from '../schemas/phrase.ts';
import type { Issue } from '../settings/issue.ts';
import { readEntry, type Entry } from './read-entry.ts';
import type { ContentFile } from './read-files.ts';
import { readList, readYamlEntry, type List, type YamlEntry } from './read-list.ts';

/** What a library has beside practices: kinds of paper, their wordings, headings, the year, forms. A library may have none of it. */
export interface PaperFiles {
  papers: Entry<Paper>[];
  phrases: YamlEntry<PhraseKind>[];
  forms: YamlEntry<Form>[];
  headings?: List<HeadingSet>;
  calendar?: List<CalendarMonth>;
}

const HEADINGS = 'content/headings.yaml';
const CALENDAR = 'content/calendar.yaml';

/** Reads them among all files of a library. Files that are broken are left out and told. */
export function readPaperFiles(files: readonly ContentFile[]): PaperFiles & { issues: Issue[] } {
  const issues: Issue[] = [];
  const entries = <T>(folder: string, read: (file: ContentFile) => { entry?: T; issues: Issue[] }): T[] =>
    files
      .filter(({ path }) => path.startsWith(`content/${folder}/`))
      .flatMap((file) => {
        const { entry, issues: told } = read(file);
        issues.push(...told);
        return entry ? [entry] : [];
      });
  const list = <T>(path: string, schema: Parameters<typeof readList<T>>[2]): List<T> | undefined => {
    const file = files.find((each) => each.path === path);
    if (!file) return undefined;
    const read = readList(file, path, schema);
    issues.push(...read.issues);
    return read.list;
  };
  return {
    papers: entries('papers', (file) => readEntry(file, paperSchema)),
    phrases: entries('phrases', (file) => readYamlEntry(file, phraseKindSchema)),
    forms: entries('forms', (file) => readYamlEntry(file, formSchema)),
    headings: list(HEADINGS, headingSetSchema),
    calendar: list(CALENDAR, calendarMonthSchema),
    issues,
  };
}

