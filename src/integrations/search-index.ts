import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { writeSearchIndex } from '../search/build-index.ts';
import { readBuiltRecords, readOwnWords } from '../search/read-index-sources.ts';

/** Builds the index from the open-data files that Astro has just written. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const dist = fileURLToPath(dir);
        const count = await writeSearchIndex(await readBuiltRecords(dist), await readOwnWords(process.cwd()), dist);
        logger.info(`${count}条记录，用时${((performance.now() - started) / 1000).toFixed(1)}秒`);
      },
    },
  };
}
