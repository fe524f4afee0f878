import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withBase } from '../lib/urls.ts';
import { buildStore } from '../settings/build-store.ts';
import { listFiles } from '../settings/list-files.ts';
import { offlinePlace, type OfflineFile } from '../offline/offline-list.ts';
import { offlineFile } from './offline-file.ts';

/** Reads one file after the other: nothing else is left to do, and each read by another thread would take longer than the file. */
const offlineFiles = (dist: string, base: string): OfflineFile[] =>
  listFiles(dist).flatMap((path) => (offlinePlace(path) && offlineFile(path, readFileSync(join(dist, path)), base)) ?? []);

/** Bundles src/offline/service-worker.ts; what differs from build to build is left to `withShell`, so that one bundle does for many. */
async function bundleServiceWorker(root: URL, target: string[]): Promise<string> {
  const key = `service-worker\0${target.join()}`;
  const held = buildStore()?.take(key);
  if (held) return held.toString('utf8');
  const built = await build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target,
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL('src/offline/service-worker.ts', root)), formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
    },
  });
  const [chunk] = [built].flat().flatMap((each) => ('output' in each ? [...each.output] : []));
  if (chunk?.type !== 'chunk') throw new Error('src/offline/service-worker.ts 没有打包成一个文件');
  buildStore()?.keep(key, chunk.code);
  return chunk.code;
}

/** Puts in front what the service worker asks for by name. @param shell sizes of the shell's files, bytes, by address */
const withShell = (code: string, shell: Record<string, number>, offlinePage: string): string =>
  `var __SHELL__=${JSON.stringify(shell)},__OFFLINE_PAGE__=${JSON.stringify(offlinePage)};${code}`;

/** Writes dist/offline.json, the list of what can be kept on a device, and dist/sw.js. Stands last: it looks at all other files. */
export function offlineShell(): AstroIntegration {
  let base = '/';
  let root: URL;
  let target: string[] = [];
  let bundled: Promise<string> | undefined;
  return {
    name: 'offline-shell',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = config.root;
        target = config.vite.build?.target as string[];
      },
      'astro:build:start': () => {
        bundled = bundleServiceWorker(root, target);
        // Told where it is awaited, not as a rejection that nobody handles.
        bundled.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = offlineFiles(dist, base);
        await writeFile(new URL('offline.json', dir), JSON.stringify({ files }));
        const shell = files.filter(({ group }) => group === 'shell');
        const sizes = Object.fromEntries(shell.map(({ url, bytes }) => [url, bytes]));
        await writeFile(new URL('sw.js', dir), withShell((await bundled) ?? '', sizes, withBase('offline/', base)));
        logger.info(`可离线保存${files.length}个文件，其中外壳${shell.length}个`);
      },
    },
  };
}
