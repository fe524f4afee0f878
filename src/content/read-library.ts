import type { Root } from 'mdast';
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
import { levelSchema, orgTypeSchema, slotSchema, type Level, type Slot, type UnionKind } from '../schemas/site.ts';
import { summarySchema, type Summary } from '../schemas/summary.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { wordRuleSchema, type WordRule } from '../schemas/word-rule.ts';
import { splitFrontMatter } from './front-matter.ts';
import { lineAt, readYaml, type YamlSource } from '../settings/yaml-source.ts';
import { missingFile, type Issue } from '../settings/issue.ts';
import { parseBody } from './parse-body.ts';
import type { ContentFile } from './read-files.ts';
import { isLawFile, readLawFiles, type LawFiles } from './read-laws.ts';
import { idOf, readList, type List } from './read-list.ts';
import { schemaIssues } from '../settings/schema-issues.ts';

/** An MDX file that parsed and fits its schema. */
export interface Entry<T> {
  id: string;
  file: string;
  text: string;
  /** When the file was last written, in milliseconds. */
  written: number;
  data: T;
  yaml: YamlSource;
  body: string;
  /** Offset and line of the body in the file. */
  bodyStart: number;
  bodyLine: number;
  tree: Root;
}

export interface Library extends LawFiles {
  /** Ids of all entry files, those that did not parse included, so that one fault is not told twice. */
  ids: { practices: ReadonlySet<string>; summaries: ReadonlySet<string>; laws: ReadonlySet<string> };
  practices: Entry<Practice>[];
  summaries: Entry<Summary>[];
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
}

const inFolder = (files: readonly ContentFile[], folder: string) =>
  files.filter((file) => file.path.startsWith(`content/${folder}/`) && file.path.endsWith('.mdx'));

/** Reads one MDX file; every way in which it can be broken becomes an issue. */
function readEntry<T>(file: ContentFile, schema: z.ZodType<T>): { entry?: Entry<T>; issues: Issue[] } {
  const parts = splitFrontMatter(file.text);
  if (!parts) {
    const issue: Issue = {
      file: file.path,
      line: 1,
      rule: 'missing-front-matter',
      found: '开头没有 --- 包住的信息栏',
      expected: '文件以 --- 开始的信息栏',
      repair: '照 content/README.md 补上信息栏',
    };
    return { issues: [issue] };
  }
  const bodyLine = lineAt(file.text, parts.bodyStart);
  const { source, issues } = readYaml(file.path, parts.yaml, 2, parts.yamlStart);
  const parsed = parseBody(file.path, parts.body, bodyLine);
  issues.push(...parsed.issues);
  if (!source) return { issues };
  const result = schema.safeParse(source.value);
  if (!result.success) issues.push(...schemaIssues(file.path, result.error, source, schema));
  if (!result.success || !parsed.tree) return { issues };
  const id = idOf(file.path);
  const { body, bodyStart } = parts;
  return {
    entry: { id, file: file.path, text: file.text, written: file.written ?? 0, data: result.data, yaml: source, body, bodyStart, bodyLine, tree: parsed.tree },
    issues,
  };
}

/** Reads all content files into a library. Files that are broken are left out and told. */
export function readLibrary(files: readonly ContentFile[]): { library: Library; issues: Issue[] } {
  const { laws, outdated, issues } = readLawFiles(files);
  const entries = <T>(folder: string, schema: z.ZodType<T>) =>
    inFolder(files, folder).flatMap((file) => {
      const read = readEntry(file, schema);
      issues.push(...read.issues);
      return read.entry ? [read.entry] : [];
    });
  const entry = <T>(path: string, schema: z.ZodType<T>) => {
    const file = files.find((each) => each.path === path);
    const read = file ? readEntry(file, schema) : { issues: [missingFile(path)] };
    issues.push(...read.issues);
    return read.entry;
  };
  const list = <T>(path: string, schema: z.ZodType<T>) => {
    const read = readList(
      files.find((file) => file.path === path),
      path,
      schema,
    );
    issues.push(...read.issues);
    return read.list;
  };
  const idsOf = (found: readonly ContentFile[]) => new Set(found.map(({ path }) => idOf(path)));
  const ids = (folder: string) => idsOf(inFolder(files, folder));
  const library: Library = {
    ids: { practices: ids('practices'), summaries: ids('summaries'), laws: idsOf(files.filter(isLawFile)) },
    laws,
    outdated,
    practices: entries('practices', practiceSchema),
    summaries: entries('summaries', summarySchema),
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
  };
  return { library, issues };
}

/** The library as readers will see it: drafts left out. */
export function withoutDrafts(library: Library): Library {
  return {
    ...library,
    practices: library.practices.filter(({ data }) => !data.draft),
    summaries: library.summaries.filter(({ data }) => !data.draft),
  };
}

/** The library as readers will see it: broken files and drafts left out. */
export const publishedLibrary = (files: readonly ContentFile[]): Library => withoutDrafts(readLibrary(files).library);
