import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { WordRule } from '../../src/schemas/word-rule.ts';
import type { Term } from '../../src/schemas/term.ts';
import type { BoilerplateRule } from '../../src/import/clean/boilerplate.ts';
import type { KnownPractice } from '../../src/import/extract/practices.ts';
import type { ImportData } from '../../src/import/import-file.ts';

const RULES = join(import.meta.dirname, '../../src/import/rules');

/**
 * Loads the lists the import works with.
 * @param content the folder content/ (vocabulary, corrupted forms, practices)
 * @throws Error when a list is missing or broken; a practice that cannot be read is left out, content:check names it
 */
export function loadData(content: string): ImportData {
  return {
    boilerplate: readYaml<BoilerplateRule[]>(join(RULES, 'boilerplate.yaml')),
    mainland: readYaml<WordRule[]>(join(RULES, 'mainland-wording.yaml')),
    phrases: readYaml<string[]>(join(RULES, 'fixed-phrases.yaml')),
    corrupted: readYaml<WordRule[]>(join(content, 'corrupted-forms.yaml')),
    terms: readYaml<Term[]>(join(content, 'vocabulary.yaml')),
    practices: loadPractices(join(content, 'practices')),
  };
}

function readYaml<T>(path: string): T {
  return parse(readFileSync(path, 'utf8')) as T;
}

function loadPractices(folder: string): KnownPractice[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) => {
      const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
      try {
        const { title, summary, aliases } = parse(front ?? '') as Partial<KnownPractice>;
        return title === undefined ? [] : [{ id: name.slice(0, -4), title, summary: summary ?? '', aliases: aliases ?? [] }];
      } catch {
        return [];
      }
    });
}
