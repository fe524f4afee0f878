import type { Nodes } from 'mdast';
import { visit as visitMarkdown } from 'unist-util-visit';
import { isScalar, visit as visitYaml } from 'yaml';
import { lineAt, type YamlSource } from '../settings/yaml-source.ts';
import type { Entry } from '../content/read-entry.ts';
import type { Library } from '../content/read-library.ts';

/** A stretch of Chinese prose inside a content file. */
export interface Span {
  file: string;
  /** The text as it stands in the file. */
  text: string;
  /** Offset of its first character in the file. */
  start: number;
  /** Line of its first character, from 1. */
  line: number;
  /** True where the passage quotes a source's own faulty text, so that text rules do not apply. */
  quotesSource: boolean;
}

/** Fields that carry ids, or a source's own spelling. */
const NOT_PROSE = new Set([
  'id',
  'category',
  'tags',
  'related',
  'source',
  'file',
  'revised',
  'orgTypes',
  'slot',
  'evidence',
  'order',
  'name',
  'law',
  'kind',
  'binds',
  'version',
  'checked',
  'state',
]);
const SOURCE_SPELLING = new Set([
  'asWritten',
  'originalTitle',
  'sourceHeading',
  'sourceUrl',
  'sourceSite',
  'basis',
  'heading',
  'defects',
  'aliases',
  'section',
]);

/** The line in the file of a place in a span. @param index offset in the span's text */
export const lineIn = (span: Span, index: number): number => span.line + (span.text.slice(0, index).match(/\n/g)?.length ?? 0);

/** Spans by what they are taken from: a file whose text has stayed the same is the same object (content/remember.ts), and several rules ask for its prose. */
const taken = new WeakMap<object, Span[]>();

function takenOnce(from: object, take: () => Span[]): Span[] {
  const spans = taken.get(from) ?? take();
  taken.set(from, spans);
  return spans;
}

const yamlSpans = (file: string, text: string, yaml: YamlSource): Span[] => takenOnce(yaml, () => takeYaml(file, text, yaml));

function takeYaml(file: string, text: string, yaml: YamlSource): Span[] {
  const spans: Span[] = [];
  visitYaml(yaml.document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const names = path.flatMap((step) => ('key' in step && isScalar(step.key) ? [String(step.key.value)] : []));
      if (names.some((name) => NOT_PROSE.has(name))) return;
      const start = node.range[0] + yaml.offset;
      const raw = text.slice(start, node.range[1] + yaml.offset);
      const quote = /^["']/.test(raw) ? 1 : 0;
      spans.push({
        file,
        text: raw.slice(quote, raw.length - quote),
        start: start + quote,
        line: lineAt(text, start),
        quotesSource: names.some((name) => SOURCE_SPELLING.has(name)),
      });
    },
  });
  return spans;
}

/** Prose of the body of an entry with its place in the file. */
export const bodySpans = (entry: Entry<unknown>): Span[] => takenOnce(entry.tree, () => takeBody(entry));

function takeBody({ file, text, tree, bodyStart }: Entry<unknown>): Span[] {
  const spans: Span[] = [];
  visitMarkdown(tree, 'text', (node, _index, parent) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const from = start.offset + bodyStart;
    const inHeading = (parent as Nodes | undefined)?.type === 'heading';
    spans.push({ file, text: text.slice(from, end.offset + bodyStart), start: from, line: lineAt(text, from), quotesSource: inHeading });
  });
  return spans;
}

/** The YAML files with prose in them, entries of laws included. */
export const proseLists = ({ categories, terms, blanks, charts, laws, outdated, phrases, forms, headings, calendar }: Library) => [
  ...[categories, terms, blanks, charts, outdated, headings, calendar].flatMap((list) => (list ? [list] : [])),
  ...laws,
  ...phrases,
  ...forms,
];

/** All prose of the library with its place in the files. @param isLookedAt leaves out files by their text: not every file need be taken apart */
export function proseSpans(library: Library, isLookedAt: (text: string) => boolean = () => true): Span[] {
  const looked = <T extends { text: string }>(files: readonly T[]) => files.filter(({ text }) => isLookedAt(text));
  const entries = looked([...library.practices, ...library.summaries, ...library.papers, ...(library.about ? [library.about] : [])]);
  return [
    ...entries.flatMap((entry) => [...yamlSpans(entry.file, entry.text, entry.yaml), ...bodySpans(entry)]),
    ...looked(proseLists(library)).flatMap((list) => yamlSpans(list.file, list.text, list.yaml)),
  ];
}
