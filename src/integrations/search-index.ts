import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { writeSearchIndex } from '../search/build-index.ts';
import type { BuiltRecords } from '../search/build-lexicon.ts';

const readApi = async (directory: URL, name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`api/${name}.json`, directory), 'utf8'));

const readWords = (name: string) => readFile(new URL(`src/search/words/${name}`, `file://${process.cwd()}/`), 'utf8');

interface Concept {
  prefLabel: string;
  altLabel: string[];
  /** Tags stand below a field; fields and the scheme itself below nothing. */
  broader?: string;
}

/** The tags of the vocabulary, which is published as SKOS. */
const tagsOf = (vocabulary: unknown) =>
  (vocabulary as { '@graph': Concept[] })['@graph']
    .filter(({ broader }) => broader)
    .map(({ prefLabel, altLabel }) => ({ label: prefLabel, aliases: altLabel }));

/** Builds the index from the open-data files that Astro has just written. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const [practices, summaries, vocabulary] = await Promise.all(
          ['practices', 'summaries', 'vocabulary'].map((name) => readApi(dir, name)),
        );
        const everyday = parse(await readWords('everyday.yaml')) as { words: string[]; means: string[] }[];
        const count = await writeSearchIndex(
          { practices, summaries, vocabulary: tagsOf(vocabulary) } as BuiltRecords,
          {
            everyday: everyday.map(({ words, means }) => [words, means]),
            regional: parse(await readWords('taiwan.yaml')) as Record<string, string>,
            lookAlikes: await readWords('look-alikes.txt'),
          },
          fileURLToPath(dir),
        );
        logger.info(`${count}条记录，用时${((performance.now() - started) / 1000).toFixed(1)}秒`);
      },
    },
  };
}
