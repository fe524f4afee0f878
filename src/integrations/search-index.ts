import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeSearchIndex, type BuiltRecords } from '../search/build-index.ts';

const read = async (directory: URL, file: string): Promise<unknown> => JSON.parse(await readFile(new URL(file, directory), 'utf8'));

/** Builds the Pagefind index from the pages that Astro has just written. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const records = {
          practices: await read(dir, 'api/practices.json'),
          summaries: await read(dir, 'api/summaries.json'),
          wordings: await read(dir, 'api/wordings.json'),
        } as BuiltRecords;
        const count = await writeSearchIndex(records, fileURLToPath(dir), base);
        logger.info(`${count}条记录，用时${((performance.now() - started) / 1000).toFixed(1)}秒`);
      },
    },
  };
}
