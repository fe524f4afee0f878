import type { AstroIntegration } from 'astro';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where the scripts lie that only the import loads; the offline list and check:dist know them by it. */
const FOLDER = '_astro/import';

/** A chunk of the import: it holds a module of its rooms, or of a package that nothing else uses. */
const IS_IMPORT = /\/src\/import(?:-view)?\/|\/node_modules\/(?:unpdf|linkedom|opencc-js|@mozilla\/readability|remark-parse)\//;

/**
 * How the import is built for the browser: its worker in parts, so that a reader is fetched when a file needs it, and all its
 * parts in a folder of their own. A worker has no `document`, with which the browser edition of one package of the Markdown
 * reader decodes character references.
 */
export function importWorker(): AstroIntegration {
  const withoutDocument = {
    name: 'import-worker-without-document',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === 'decode-named-character-reference' ? require.resolve(id) : undefined),
  };
  const names = (usual: string) => (chunk: { moduleIds: string[] }) =>
    chunk.moduleIds.some((id) => IS_IMPORT.test(id.replaceAll('\\', '/'))) ? `${FOLDER}/[name].[hash].js` : usual;
  return {
    name: 'import-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const own = `${FOLDER}/[name].[hash].js`;
        updateConfig({
          vite: {
            worker: {
              format: 'es',
              plugins: () => [withoutDocument],
              rolldownOptions: { output: { entryFileNames: own, chunkFileNames: own } },
            },
            plugins: [
              {
                name: 'import-chunks-apart',
                applyToEnvironment: ({ name }: { name: string }) => name === 'client',
                outputOptions: (options: { chunkFileNames?: unknown }) => ({
                  ...options,
                  chunkFileNames: names(typeof options.chunkFileNames === 'string' ? options.chunkFileNames : '_astro/[name].[hash].js'),
                }),
              },
            ],
          },
        });
      },
    },
  };
}
