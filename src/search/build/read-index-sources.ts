import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { OwnWords } from './build-index.ts';
import type { BuiltRecords } from './build-lexicon.ts';

interface Concept {
  prefLabel: string;
  altLabel: string[];
  /** Tags stand below a field; fields and the scheme itself below nothing. */
  broader?: string;
}

/** The text of the files below /api/ that the index is made from. */
export type OpenData = Record<'practices' | 'summaries' | 'vocabulary', string>;

/** What these files hold. The vocabulary is published as SKOS; its tags are what the index needs. @throws where a file is no JSON */
export function toRecords({ practices, summaries, vocabulary }: OpenData): BuiltRecords {
  const tags = (JSON.parse(vocabulary) as { '@graph': Concept[] })['@graph'].filter(({ broader }) => broader);
  return {
    practices: JSON.parse(practices),
    summaries: JSON.parse(summaries),
    vocabulary: tags.map(({ prefLabel, altLabel }) => ({ label: prefLabel, aliases: altLabel })),
  } as BuiltRecords;
}

/**
 * Reads the open-data files of a built site.
 * @param dist folder of the built site
 * @throws where a file is missing or no JSON
 */
export async function readBuiltRecords(dist: string): Promise<BuiltRecords> {
  const read = (name: string) => readFile(join(dist, 'api', `${name}.json`), 'utf8');
  const [practices, summaries, vocabulary] = await Promise.all([read('practices'), read('summaries'), read('vocabulary')]);
  return toRecords({ practices, summaries, vocabulary });
}

/**
 * Reads the search's own word lists.
 * @param root the project folder
 * @throws where a list is missing or no YAML
 */
export async function readOwnWords(root: string): Promise<OwnWords> {
  const read = (name: string) => readFile(join(root, 'src/search/words', name), 'utf8');
  const everyday = parse(await read('everyday.yaml')) as { words: string[]; means: string[] }[];
  return {
    everyday: everyday.map(({ words, means }) => [words, means]),
    regional: parse(await read('taiwan.yaml')) as Record<string, string>,
    lookAlikes: await read('look-alikes.txt'),
  };
}
