import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withBase } from '../lib/urls.ts';
import { listFiles } from '../settings/list-files.ts';
import { offlinePlace, type OfflineFile } from '../offline/offline-list.ts';
import { offlineFile } from './offline-file.ts';

/** Files read at a time. */
const BATCH = 64;

async function offlineFiles(dist: string, base: string): Promise<OfflineFile[]> {
  const paths = listFiles(dist);
  const describe = async (path: string): Promise<OfflineFile[]> => {
    const file = offlinePlace(path) && offlineFile(path, await readFile(join(dist, path)), base);
    return file ? [file] : [];
  };
  const files: OfflineFile[] = [];
  for (let i = 0; i < paths.length; i += BATCH) files.push(...(await Promise.all(paths.slice(i, i + BATCH).map(describe))).flat());
  return files;
}

/** Bundles src/offline/service-worker.ts with the shell's files in it. */
async function writeServiceWorker(root: URL, dist: string, base: string, shell: readonly OfflineFile[], target: string[]): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __SHELL__: JSON.stringify(Object.fromEntries(shell.map(({ url, bytes }) => [url, bytes]))),
      __OFFLINE_PAGE__: JSON.stringify(withBase('offline/', base)),
    },
    build: {
      target,
      outDir: dist,
      emptyOutDir: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL('src/offline/service-worker.ts', root)), formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
    },
  });
}

/** Writes dist/offline.json, the list of what can be kept on a device, and dist/sw.js. Stands last: it looks at all other files. */
export function offlineShell(): AstroIntegration {
  let base = '/';
  let root: URL;
  let target: string[] = [];
  return {
    name: 'offline-shell',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = config.root;
        target = config.vite.build?.target as string[];
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = await offlineFiles(dist, base);
        await writeFile(new URL('offline.json', dir), JSON.stringify({ files }));
        const shell = files.filter(({ group }) => group === 'shell');
        await writeServiceWorker(root, dist, base, shell, target);
        logger.info(`可离线保存${files.length}个文件，其中外壳${shell.length}个`);
      },
    },
  };
}
