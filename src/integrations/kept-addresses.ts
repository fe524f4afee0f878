import type { AstroIntegration } from 'astro';
import { readdir, readFile } from 'node:fs/promises';
import { lostAddresses, parseAddresses } from '../lib/kept-addresses.ts';

/** Refuses a build that loses an address of content/addresses.txt: links in chats and documents must open for years. */
export function keptAddresses(): AstroIntegration {
  let root: URL;
  return {
    name: 'kept-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const published = parseAddresses(await readFile(new URL('content/addresses.txt', root), 'utf8'));
        const files = (await readdir(dir, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
        const lost = lostAddresses(published, files);
        for (const address of lost) logger.error(`发布过的网址没有了：${address}`);
        if (lost.length > 0)
          throw new Error(`丢了${lost.length}个发布过的网址。在 content/redirects.yaml 里写明各自转到哪里，再生成网站。`);
      },
    },
  };
}
