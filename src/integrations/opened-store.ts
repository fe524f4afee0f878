import type { AstroIntegration } from 'astro';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildStore, openBuildStore, useBuildStore } from '../settings/build-store.ts';
import { engineHash } from '../settings/engine-hash.ts';
import { SETTINGS } from '#settings';

/** Makes everything anew, as if there had been no build before: `npm run check:reproducible` compares with it. */
const ANEW = 'CLEAN_BUILD';

/**
 * Opens what builds keep for each other, before the content is read, and at the end throws out what this one had no use for.
 * Everything in it was made by the same source code and with the same settings.
 * @param sourceHash of the source code as it is now
 */
export function openedStore(sourceHash: () => string = () => engineHash(process.cwd())): AstroIntegration {
  let folder = '';
  let engine = '';
  return {
    name: 'opened-store',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'build' || process.env[ANEW]) {
          useBuildStore(undefined);
          return;
        }
        folder = fileURLToPath(new URL('made/', config.cacheDir));
        engine = sourceHash();
        useBuildStore(openBuildStore(folder, `${engine}\0${JSON.stringify(SETTINGS)}`));
      },
      // Source code that was changed meanwhile, and changed back later, would find what was made of it in between.
      'astro:build:generated': () => {
        if (!buildStore() || sourceHash() === engine) return;
        useBuildStore(undefined);
        rmSync(folder, { recursive: true, force: true });
      },
      'astro:build:done': () => {
        buildStore()?.sweep();
      },
    },
  };
}
