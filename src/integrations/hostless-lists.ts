import type { AstroIntegration } from 'astro';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../settings/list-files.ts';
import { SETTINGS } from '#settings';

/** Lists of addresses for programs that the site writes of itself. */
const LISTS = /^(?:feed\.xml|sitemap[^/]*\.xml)$/;

/**
 * While nobody has told the site its address (SITE_URL), these lists name paths: Astro writes them with the reserved host that stands in
 * for the address, and readers and search engines would follow it. They become whole with the first build that knows the address.
 */
export const hostlessLists = (): AstroIntegration => ({
  name: 'hostless-lists',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { provisional, url } = SETTINGS.site;
      if (!provisional) return;
      const dist = fileURLToPath(dir);
      const lists = listFiles(dist).filter((path) => LISTS.test(path));
      await Promise.all(
        lists.map(async (path) => {
          const text = await readFile(join(dist, path), 'utf8');
          // The last site may hold the same file under its own name (site-writer.ts).
          await rm(join(dist, path));
          await writeFile(join(dist, path), text.replaceAll(url.replace(/\/+$/, ''), ''));
        }),
      );
    },
  },
});
