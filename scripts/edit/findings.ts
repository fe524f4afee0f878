import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { checkContent } from '../../src/checks/check-library.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import type { ContentFile } from '../../src/content/read-files.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import type { Issue } from '../../src/settings/issue.ts';
import { collectionOf } from './collections.ts';

/** A finding and the field of the form that it belongs to. */
export interface Finding extends Issue {
  /** As the form names it: `figures.0.label`; `body` for the text; undefined where no field is to blame. */
  field?: string;
}

/** The innermost key or item that stands on a line or before it; where several share a line, what holds them. */
function keyAt(node: Node | null | undefined, line: number, lineOf: (offset: number) => number, path: string[]): string[] {
  if ((isMap(node) || isSeq(node)) && node.flow) return path;
  let best: { path: string[]; node: Node | null } | undefined;
  const offer = (key: string, start: number | undefined, value: Node | null) => {
    if (start !== undefined && lineOf(start) <= line) best = { path: [...path, key], node: value };
  };
  if (isMap(node))
    for (const pair of node.items)
      offer(String((pair.key as { value?: unknown }).value), (pair.key as Node).range?.[0], pair.value as Node | null);
  if (isSeq(node)) node.items.forEach((item, i) => offer(String(i), (item as Node).range?.[0], item as Node));
  return best ? keyAt(best.node, line, lineOf, best.path) : path;
}

/** The field in which a line of a file stands. */
export function fieldAt({ path, text }: ContentFile, line: number): string | undefined {
  const collection = collectionOf(path);
  const front = collection?.kind === 'mdx' ? splitFrontMatter(text) : undefined;
  // The first line of front matter is the fence.
  const offset = front ? 1 : 0;
  if (front && line > front.yaml.split('\n').length + offset) return 'body';
  const counter = new LineCounter();
  const { contents } = parseDocument(front?.yaml ?? text, { lineCounter: counter });
  const found = keyAt(contents, line - offset, (at) => counter.linePos(at).line, collection?.kind === 'list' ? ['items'] : []);
  return found.length > 0 ? found.join('.') : undefined;
}

/** Rules about one field name it; others tell the line only. */
function fieldOf(file: ContentFile, { found, line }: Issue): string | undefined {
  // As schema-issues.ts names it, items counted from one: figures 第1项 asWritten.
  const named = /^字段“((?:\w+|第\d+项)(?: (?:\w+|第\d+项))*)”/.exec(found)?.[1];
  if (named) {
    const path = named.replaceAll(/第(\d+)项/g, (_, place: string) => String(Number(place) - 1)).replaceAll(' ', '.');
    return /^\d/.test(path) ? `items.${path}` : path;
  }
  return fieldAt(file, line);
}

/** A draft as if it were to be published: the rules for readers hold for it already. */
const published = (file: ContentFile): ContentFile => ({ ...file, text: file.text.replace(/^draft: true\n/m, '') });

/**
 * Holds one file against the content rules as it would stand in the published library.
 * @param files of the whole library
 * @param path of the file, named below content/
 */
export function findingsOn(files: readonly ContentFile[], path: string): Finding[] {
  const file = files.find((each) => each.path === path);
  if (!file) return [];
  const asPublished = published(file);
  // The draft's own line is gone: what stands below it is one line higher.
  const draftLine = file.text === asPublished.text ? Infinity : file.text.slice(0, file.text.search(/^draft: true$/m)).split('\n').length;
  return checkContent(files.map((each) => (each.path === path ? asPublished : each)))
    .filter((issue) => issue.file === path)
    .map((issue) => ({
      ...issue,
      line: issue.line >= draftLine ? issue.line + 1 : issue.line,
      field: fieldOf(asPublished, issue),
    }));
}

/** What keeps the library from being published: findings on everything that is no draft. */
export const findingsOnAll = (files: readonly ContentFile[]): Finding[] =>
  checkContent(files).map((issue) => {
    const file = files.find(({ path }) => path === issue.file);
    return { ...issue, field: file && fieldOf(file, issue) };
  });

/** Titles of the drafts, which are not published. */
export const draftsIn = (files: readonly ContentFile[]): string[] => {
  const { library } = readLibrary(files);
  return [...library.practices, ...library.summaries].filter(({ data }) => data.draft).map(({ data }) => data.title);
};
