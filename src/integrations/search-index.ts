import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { handedOver } from '../content/handed-over.ts';
import { contentFolder } from '../settings/content-folder.ts';
import { startIndex } from '../search/build/start-index.ts';
import { lastSite, siteWriter } from './site-writer.ts';

/** Builds the index from the content on a thread of its own: begun as soon as the content is read, while Astro is still getting ready. */
export function searchIndex(): AstroIntegration {
  let isBuild = false;
  let index: Promise<string> | undefined;
  /** Called when Astro has emptied the folder: until then nothing is written. */
  let open: () => void = () => undefined;

  async function build(from: URL, to: URL): Promise<string> {
    const started = performance.now();
    const emptied = new Promise<void>((resolve) => (open = resolve));
    const source = handedOver(contentFolder(fileURLToPath(from)));
    if (!source) throw new Error('内容还没有读：content-check 要排在 search-index 前面（astro.config.mjs）');
    const { raw, words } = source;
    const write = siteWriter(fileURLToPath(to), lastSite());
    const count = await startIndex(from, { raw, words }, ({ path, content }) =>
      emptied.then(() => {
        write(path, content);
      }),
    );
    return `${count}条记录，用时${((performance.now() - started) / 1000).toFixed(1)}秒，与网页同时生成`;
  }
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        if (!isBuild) return;
        index = build(config.root, config.outDir);
        // Told where it is awaited, not as a rejection that nobody handles.
        index.catch(() => undefined);
      },
      // The first hook after Astro has emptied the folder.
      'astro:build:setup': () => {
        open();
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(String(await index));
      },
    },
  };
}
