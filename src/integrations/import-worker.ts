import type { AstroIntegration } from 'astro';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * How the worker of the import is built: in parts, so that a reader is fetched when a file needs it. A worker has no `document`,
 * with which the browser edition of one package of the Markdown reader decodes character references.
 */
export function importWorker(): AstroIntegration {
  const withoutDocument = {
    name: 'import-worker-without-document',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === 'decode-named-character-reference' ? require.resolve(id) : undefined),
  };
  return {
    name: 'import-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { worker: { format: 'es', plugins: () => [withoutDocument] } } });
      },
    },
  };
}
