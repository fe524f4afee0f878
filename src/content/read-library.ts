import type { z } from 'zod';
import { aboutSchema, type About } from '../schemas/about.ts';
import { blankSchema, type Blank } from '../schemas/blank.ts';
import { chartSchema, type Chart } from '../schemas/chart.ts';
import { categorySchema, type Category } from '../schemas/category.ts';
import { practiceSchema, type Practice } from '../schemas/practice.ts';
import { librarySearchSchema, type LibrarySearch } from '../schemas/query.ts';
import { skeletonSchema, type Skeleton } from '../schemas/skeleton.ts';
import {
  everydayWordsSchema,
  intentWordsSchema,
  questionWordsSchema,
  regionalWordSchema,
  type EverydayWords,
  type IntentWords,
  type QuestionWords,
  type RegionalWord,
} from '../schemas/search-words.ts';
import { levelSchema, orgTypeSchema, siteSchema, slotSchema, type Level, type Site, type Slot, type UnionKind } from '../schemas/site.ts';
import type { Redirect } from '../schemas/redirect.ts';
import { summarySchema, type Summary } from '../schemas/summary.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { wordRuleSchema, type WordRule } from '../schemas/word-rule.ts';
import { missingFile, type Issue } from '../settings/issue.ts';
import { readEntry, type Entry } from './read-entry.ts';
import type { ContentFile } from './read-files.ts';
import { mergeMarker } from '../settings/merge-marker.ts';
import { copiedFiles } from './copied-files.ts';
import { oddCharacter } from './odd-characters.ts';
import { isLawFile, readLawFiles, type LawFiles } from './read-laws.ts';
import { idOf, readList, readYamlEntry, type List, type YamlEntry } from './read-list.ts';
import { readPaperFiles, type PaperFiles } from './read-papers.ts';
import { readRedirectFile } from './read-redirects.ts';

export interface Library extends LawFiles, PaperFiles {
  /** Ids of all entry files, those that did not parse included, so that one fault is not told twice. */
  ids: Record<'practices' | 'summaries' | 'laws' | 'papers' | 'phrases' | 'forms', ReadonlySet<string>>;
  /** Files that could not be read: what they hold is unknown, not missing. */
  broken: ReadonlySet<string>;
  /** Ids of the drafts that `withoutDrafts` has left out: who names one is told that it is a draft, not that there is no such entry. */
  drafts: { practices: ReadonlySet<string>; summaries: ReadonlySet<string> };
  practices: Entry<Practice>[];
  summaries: Entry<Summary>[];
  /** Ids of the drafts whose import reports are still there. */
  reports: ReadonlySet<string>;
  site?: YamlEntry<Site>;
  /** The library's word on itself. */
  about?: Entry<About>;
  categories?: List<Category>;
  terms?: List<Term>;
  blanks?: List<Blank>;
  charts?: List<Chart>;
  corruptedForms?: List<WordRule>;
  everydayWords?: List<EverydayWords>;
  regionalWords?: List<RegionalWord>;
  questionWords?: List<QuestionWords>;
  intentWords?: List<IntentWords>;
  /** Queries of its own, by file; a library may have none. */
  queries: List<LibrarySearch>[];
  orgTypes?: List<UnionKind>;
  slots?: List<Slot>;
  levels?: List<Level>;
  skeletons?: List<Skeleton>;
  /** Addresses that have moved; a library may have none. */
  redirects?: List<Redirect>;
  /** The list of addresses that were published, not taken apart; a library may have none. */
  addresses?: ContentFile;
}

/** A file's path without what follows the first dot: what it would be called if it were written as it should be. */
const stemOf = (path: string) => path.replace(/\.[^/]*$/, '');

const inFolder = (files: readonly ContentFile[], folder: string) =>
  files.filter((file) => file.path.startsWith(`content/${folder}/`) && file.path.endsWith('.mdx'));

const SITE = 'content/site.yaml';

/** The settings are read by src/settings, which throws at the first fault; here they are told like everything else. */
function readSite(files: readonly ContentFile[], isRefused: (path: string) => boolean): { entry?: YamlEntry<Site>; issues: Issue[] } {
  const file = files.find(({ path }) => path === SITE);
  return file ? readYamlEntry(file, siteSchema) : { issues: isRefused(SITE) ? [] : [missingFile(SITE)] };
}

/** Parts the files that can be read from those that cannot, for one reason each. */
function sift(all: readonly ContentFile[]): { files: ContentFile[]; refused: ContentFile[]; issues: Issue[] } {
  const copies = copiedFiles(all);
  const told = all.map((file) => ({
    file,
    issue: file.refused ?? mergeMarker(file.path, file.text) ?? oddCharacter(file) ?? copies.get(file),
  }));
  return {
    files: told.flatMap(({ file, issue }) => (issue ? [] : [file])),
    refused: told.flatMap(({ file, issue }) => (issue ? [file] : [])),
    issues: told.flatMap(({ issue }) => issue ?? []),
  };
}

/** Reads all content files into a library. Files that are broken are left out and told. */
export function readLibrary(all: readonly ContentFile[]): { library: Library; issues: Issue[] } {
  const { files, refused, issues: unread } = sift(all);
  const isRefused = (path: string) => refused.some((file) => stemOf(file.path) === stemOf(path));
  const { issues, ...ofLaw } = readLawFiles(files);
  const { issues: paperIssues, ...papers } = readPaperFiles(files);
  const { list: redirects, issues: redirectIssues } = readRedirectFile(files);
  const { entry: site, issues: siteIssues } = readSite(files, isRefused);
  issues.push(...unread, ...paperIssues, ...redirectIssues, ...siteIssues);
  const entries = <T>(folder: string, schema: z.ZodType<T>) =>
    inFolder(files, folder).flatMap((file) => {
      const read = readEntry(file, schema);
      issues.push(...read.issues);
      return read.entry ? [read.entry] : [];
    });
  const entry = <T>(path: string, schema: z.ZodType<T>) => {
    const file = files.find((each) => each.path === path);
    const read = file ? readEntry(file, schema) : { issues: isRefused(path) ? [] : [missingFile(path)] };
    issues.push(...read.issues);
    return read.entry;
  };
  const list = <T>(path: string, schema: z.ZodType<T>) => {
    const file = files.find((each) => each.path === path);
    if (!file && isRefused(path)) return undefined;
    const read = readList(file, path, schema);
    issues.push(...read.issues);
    return read.list;
  };
  const ids = (folder: string, found: readonly ContentFile[] = inFolder(files, folder)) =>
    new Set([
      ...found.map(({ path }) => idOf(path)),
      ...refused.filter(({ path }) => path.startsWith(`content/${folder}/`)).map(({ path }) => idOf(stemOf(path))),
    ]);
  const yamlIn = (folder: string) => files.filter(({ path }) => path.startsWith(`content/${folder}/`));
  const library: Omit<Library, 'broken'> = {
    ids: {
      practices: ids('practices'),
      summaries: ids('summaries'),
      laws: ids('laws', files.filter(isLawFile)),
      papers: ids('papers'),
      phrases: ids('phrases', yamlIn('phrases')),
      forms: ids('forms', yamlIn('forms')),
    },
    drafts: { practices: new Set(), summaries: new Set() },
    ...ofLaw,
    ...papers,
    practices: entries('practices', practiceSchema),
    summaries: entries('summaries', summarySchema),
    reports: new Set(files.flatMap(({ path }) => /^content\/summaries\/([^/]+)\.report\.md$/.exec(path)?.[1] ?? [])),
    site,
    about: entry('content/about.mdx', aboutSchema),
    categories: list('content/categories.yaml', categorySchema),
    terms: list('content/vocabulary.yaml', termSchema),
    blanks: list('content/blanks.yaml', blankSchema),
    charts: list('content/charts.yaml', chartSchema),
    corruptedForms: list('content/corrupted-forms.yaml', wordRuleSchema),
    everydayWords: list('content/words/everyday.yaml', everydayWordsSchema),
    regionalWords: list('content/words/regional.yaml', regionalWordSchema),
    questionWords: list('content/words/question.yaml', questionWordsSchema),
    intentWords: list('content/words/intent.yaml', intentWordsSchema),
    queries: files
      .filter(({ path }) => /^content\/queries(?:\/[^/]+)?\.yaml$/.test(path))
      .flatMap(({ path }) => list(path, librarySearchSchema) ?? []),
    orgTypes: list('content/org-types.yaml', orgTypeSchema),
    slots: list('content/slots.yaml', slotSchema),
    levels: list('content/levels.yaml', levelSchema),
    skeletons: list('content/skeletons.yaml', skeletonSchema),
    redirects,
    addresses: files.find(({ path }) => path === 'content/addresses.txt'),
  };
  return { library: { ...library, broken: new Set(issues.map(({ file }) => file)) }, issues };
}

/** The library as readers will see it: drafts left out, their ids too. */
export function withoutDrafts(library: Library): Library {
  const { practices, summaries, ids } = library;
  const draftsOf = (entries: readonly Entry<{ draft: boolean }>[]) => new Set(entries.flatMap(({ id, data }) => (data.draft ? [id] : [])));
  const drafts = { practices: draftsOf(practices), summaries: draftsOf(summaries) };
  const published = (kind: 'practices' | 'summaries') => new Set([...ids[kind]].filter((id) => !drafts[kind].has(id)));
  return {
    ...library,
    ids: { ...ids, practices: published('practices'), summaries: published('summaries') },
    drafts,
    practices: practices.filter(({ data }) => !data.draft),
    summaries: summaries.filter(({ data }) => !data.draft),
  };
}

/** The library as readers will see it: broken files and drafts left out. */
export const publishedLibrary = (files: readonly ContentFile[]): Library => withoutDrafts(readLibrary(files).library);
