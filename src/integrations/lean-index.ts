import type { AstroIntegration } from 'astro';
import { readdir, rm } from 'node:fs/promises';

/** Ready-made interfaces that Pagefind writes beside the index; the library has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Removes what no page of the site loads from dist/pagefind. Stands after the search index. */
export function leanIndex(): AstroIntegration {
  return {
    name: 'lean-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('pagefind/', dir);
        const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
        await Promise.all(unused.map((name) => rm(new URL(name, folder))));
      },
    },
  };
}
