import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { handedOver } from '../content/handed-over.ts';
import { contentFolder } from '../settings/content-folder.ts';
import { startIndex, type IndexTask } from '../search/build/start-index.ts';
import { lastSite, siteWriter, type SiteWriter } from './site-writer.ts';

/**
 * Builds the index from the content on a thread of its own. The thread loads its program while the content is being read, and begins
 * as soon as that is done, while Astro is still getting ready.
 * @returns what begins it, which stands before content-check in astro.config.mjs, and what waits for it, which stands before whatever
 *   looks at the index's files
 */
export function searchIndex(): Record<'begun' | 'awaited', AstroIntegration> {
  const read = Promise.withResolvers<IndexTask>();
  /** Settled when Astro has emptied the folder: until then nothing is written. */
  const emptied = Promise.withResolvers<SiteWriter>();
  let index: Promise<string> | undefined;
  let dist = '';

  async function build(root: URL): Promise<string> {
    const began = read.promise.then(() => performance.now());
    const count = await startIndex(root, read.promise, async ({ path, content }) => {
      (await emptied.promise)(path, content);
    });
    return `${count}条记录，用时${((performance.now() - (await began)) / 1000).toFixed(1)}秒，与网页同时生成`;
  }
  const begun: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        index = build(config.root);
        // Told where it is awaited, not as a rejection that nobody handles.
        index.catch(() => undefined);
      },
      'astro:config:done': ({ config }) => {
        if (!index) return;
        dist = fileURLToPath(config.outDir);
        const source = handedOver(contentFolder(fileURLToPath(config.root)));
        if (!source) throw new Error('内容没有读：astro.config.mjs 里要有 content-check');
        read.resolve({ raw: source.raw, words: source.words });
      },
      // The first hook after Astro has emptied the folder.
      'astro:build:setup': () => {
        emptied.resolve(siteWriter(dist, lastSite()));
      },
    },
  };
  const awaited: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        logger.info(String(await index));
      },
    },
  };
  return { begun, awaited };
}
