import type { AstroIntegration } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchFile } from '../search/build/search-files.ts';
import { startIndex } from '../search/build/start-index.ts';
import { contentFolder } from '../settings/content-folder.ts';
import { offlineFile } from './offline-file.ts';

/** Files of the site's search by path from its root. */
type Files = ReadonlyMap<string, SearchFile['content'] | string>;

/** An editor saves several files at a time. */
const SETTLED_MS = 150;

const TYPES: Readonly<Record<string, string>> = { '.json': 'application/json' };

/** The search files of the content as it stands, drafts included as in all of the preview, and the list of what can be kept. */
async function build(root: URL, content: string, base: string): Promise<Files> {
  const files = new Map<string, SearchFile['content'] | string>();
  await startIndex(root, Promise.resolve({ content }), ({ path, content: of }) => {
    files.set(path, of);
    return Promise.resolve();
  });
  const kept = [...files].flatMap(([path, of]) => offlineFile(path, of, base) ?? []);
  return files.set('offline.json', JSON.stringify({ files: kept }));
}

/** Answers for the files that it holds, once they are there; hands on everything else. */
function serve(held: () => Promise<Files>, base: string) {
  return async ({ url = '/' }: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = (pathname.startsWith(base) ? pathname.slice(base.length) : pathname).replace(/^\//, '');
    if (!/^(?:search\/.+\.json|pagefind\/.+|offline\.json)$/.test(path)) return next();
    const file = (await held()).get(path);
    if (file === undefined) return next();
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-store');
    response.end(file);
  };
}

/** Search, suggestions and the offline list in `npm run dev`: built in memory from the content, and again when it changes. */
export function searchInDev(): AstroIntegration {
  let root: URL;
  let base = '/';
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        [root, base] = [config.root, config.base];
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = contentFolder(fileURLToPath(root));
        let held: Promise<Files> = Promise.resolve(new Map());
        const rebuild = (): void => {
          const before = held;
          // What is half written does not take the last index away.
          held = before.then(() =>
            build(root, content, base).catch((error: unknown) => {
              logger.error(`搜索还是改动以前的：${error instanceof Error ? error.message : String(error)}`);
              return before;
            }),
          );
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_, path) => {
          if (!resolve(path).startsWith(resolve(content) + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(rebuild, SETTLED_MS);
        });
        rebuild();
        const answer = serve(() => held, base);
        server.middlewares.use((request, response, next) => {
          answer(request, response, next).catch(next);
        });
      },
    },
  };
}
