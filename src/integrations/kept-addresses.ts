import type { AstroIntegration } from 'astro';
import { readdir, readFile } from 'node:fs/promises';
import { addressesOf, lostAddresses, parseAddresses, wordingAddresses } from '../lib/kept-addresses.ts';
import { parseRedirects } from '../lib/redirects.ts';

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
        const read = (path: string, from: URL) => readFile(new URL(path, from), 'utf8');
        const published = parseAddresses(await read('content/addresses.txt', root));
        const redirects = parseRedirects(await read('content/redirects.yaml', root));
        const wordings = JSON.parse(await read('api/wordings.json', dir)) as { id: string }[];
        const files = (await readdir(dir, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
        const lost = lostAddresses(published, [...addressesOf(files), ...wordingAddresses(wordings)], redirects);
        for (const address of lost) logger.error(`发布过的网址没有了：${address}`);
        if (lost.length > 0)
          throw new Error(`丢了${lost.length}个发布过的网址。在 content/redirects.yaml 里写明各自转到哪里，再生成网站。`);
      },
    },
  };
}
