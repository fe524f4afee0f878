import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { UnionKind } from '../schemas/site.ts';
import type { Term } from '../schemas/term.ts';
import type { WordRule } from '../schemas/word-rule.ts';
import type { BoilerplateRule } from './clean/boilerplate.ts';
import { comparedPart, type KnownPractice } from './extract/practices.ts';
import { kindWords } from './extract/union-kind.ts';
import type { ImportData } from './import-file.ts';

/** What the import takes from a library; the rest are rules of the engine. */
export type LibraryLists = Pick<ImportData, 'corrupted' | 'terms' | 'kinds' | 'kindWords' | 'practices'>;

/**
 * Reads a library's own lists from its files, for the command line.
 * @param content the library's folder (vocabulary, corrupted forms, kinds of union, practices, drafts of them too)
 * @throws Error when a list is missing or broken; a practice that cannot be read is left out, content:check names it
 */
export function readLibraryLists(content: string): LibraryLists {
  const kinds = readYaml<UnionKind[]>(join(content, 'org-types.yaml'));
  return {
    corrupted: readYaml<WordRule[]>(join(content, 'corrupted-forms.yaml')),
    terms: readYaml<Term[]>(join(content, 'vocabulary.yaml')),
    kinds: kinds.map(({ label }) => label),
    kindWords: kindWords(kinds),
    practices: loadPractices(join(content, 'practices')),
  };
}

/**
 * All lists the import works with, in Node: for the command line, and for the build, which hands them to the browser.
 * @param rules the folder src/import/rules; where a bundler has put this module says nothing about it
 * @throws Error when a list of rules is missing or broken
 */
export const importLists = (rules: string, library: LibraryLists): ImportData => ({
  boilerplate: readYaml<BoilerplateRule[]>(join(rules, 'boilerplate.yaml')),
  mainland: readYaml<WordRule[]>(join(rules, 'mainland-wording.yaml')),
  phrases: readYaml<string[]>(join(rules, 'fixed-phrases.yaml')),
  ...library,
});

function readYaml<T>(path: string): T {
  return parse(readFileSync(path, 'utf8')) as T;
}

/** A practice as drafts are compared with it. */
export const knownPractice = (id: string, { title, summary, aliases }: Omit<KnownPractice, 'id'>): KnownPractice => ({
  id,
  title,
  summary: comparedPart(summary),
  aliases,
});

function loadPractices(folder: string): KnownPractice[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) => {
      const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
      try {
        const { title, summary, aliases } = parse(front ?? '') as Partial<KnownPractice>;
        return title === undefined ? [] : [knownPractice(name.slice(0, -4), { title, summary: summary ?? '', aliases: aliases ?? [] })];
      } catch {
        return [];
      }
    });
}
