import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRedirects } from '../content/read-redirects.ts';
import { addressesOf, lostAddresses, parseAddresses, wordingAddresses } from '../lib/kept-addresses.ts';
import { contentFolder, inContentFolder } from '../settings/content-folder.ts';
import { listFiles } from '../settings/list-files.ts';

/** Refuses a build that loses an address of the library's addresses.txt: links in chats and documents must open for years. */
export function keptAddresses(): AstroIntegration {
  let folder = '';
  return {
    name: 'kept-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = contentFolder(fileURLToPath(config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const kept = join(folder, 'addresses.txt');
        const published = existsSync(kept) ? parseAddresses(await readFile(kept, 'utf8')) : [];
        const redirects = readRedirects(folder);
        const wordings = JSON.parse(await readFile(new URL('api/wordings.json', dir), 'utf8')) as { id: string }[];
        const files = listFiles(fileURLToPath(dir));
        const lost = lostAddresses(published, [...addressesOf(files), ...wordingAddresses(wordings)], redirects);
        for (const address of lost) logger.error(`发布过的网址没有了：${address}`);
        if (lost.length > 0)
          throw new Error(inContentFolder(`丢了${lost.length}个发布过的网址。在 content/redirects.yaml 里写明各自转到哪里，再生成网站。`));
      },
    },
  };
}
