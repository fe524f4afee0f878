import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { OpenData } from '../search/build/read-index-sources.ts';
import { startIndex } from '../search/build/start-index.ts';
import { orderedPrerenderer } from './generation-order.ts';

/** Builds the index from the open data, while Astro renders the pages. */
export function searchIndex(): AstroIntegration {
  let folders: { dist: string; root: string };
  let index: Promise<string> | undefined;

  async function build(openData: OpenData): Promise<string> {
    const started = performance.now();
    const count = await startIndex({ openData, ...folders });
    return `${count}条记录，用时${((performance.now() - started) / 1000).toFixed(1)}秒，与网页同时生成`;
  }
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folders = { dist: fileURLToPath(config.outDir), root: fileURLToPath(config.root) };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) =>
          orderedPrerenderer(own, (texts) => {
            index = build(texts as OpenData);
            // Told where it is awaited, not as a rejection that nobody handles.
            index.catch(() => undefined);
          }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(String(await index));
      },
    },
  };
}
