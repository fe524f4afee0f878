import type { AstroConfig } from 'astro';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handOver } from '../content/handed-over.ts';
import type { LibrarySource } from '../content/library-source.ts';
import { openBuildStore, useBuildStore } from '../settings/build-store.ts';
import { keptBundle } from './kept-bundle.ts';

type Hooks = Record<string, (options: object) => void>;
interface Bundler {
  buildApp: { handler: (builder: ViteBuilder) => Promise<void> };
  generateBundle: (this: { getModuleIds: () => string[] }) => void;
}

let root = '';
const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-bundle-'));
  vi.stubEnv('CONTENT_DIR', join(root, 'content'));
  put('content/about.mdx', '本库');
  put('public/robots.txt', '1');
  put('src/a.ts', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  useBuildStore(undefined);
  rmSync(root, { recursive: true });
});

let builds = 0;
/** A build in a folder of its own. @param laws what the library holds of laws @param modules what goes into the bundle */
async function build(laws: unknown[] = [], modules: string[] = ['src/a.ts', 'content/about.mdx']) {
  builds += 1;
  const dist = `dist.next-${builds}`;
  const at = (path: string) => pathToFileURL(`${join(root, path)}/`);
  handOver(join(root, 'content'), { raw: { laws } } as unknown as LibrarySource);
  useBuildStore(openBuildStore(join(root, 'made'), 'engine'));
  const { hooks } = keptBundle() as unknown as { hooks: Hooks };
  const plugins: Bundler[] = [];
  hooks['astro:config:setup']!({ updateConfig: ({ vite }: { vite: { plugins: Bundler[] } }) => plugins.push(...vite.plugins) });
  hooks['astro:config:done']!({
    config: { root: at('.'), outDir: at(dist), publicDir: at('public') } as unknown as AstroConfig,
  });
  const pages = new Map([['page', { styles: [] as unknown[] }]]);
  hooks['astro:build:setup']!({ pages });

  const bundled = vi.fn((environment: { name: string }) => {
    const isServer = environment.name === 'prerender';
    put(`${dist}/${isServer ? '.prerender/entry.mjs' : '_astro/site.js'}`, isServer ? `at ${at(dist).href}` : 'script');
    if (isServer) {
      put(`${dist}/_astro/site.css`, 'style');
      pages.get('page')?.styles.push({ src: 'site.css' });
    }
    plugins[0]!.generateBundle.call({ getModuleIds: () => modules.map((path) => join(root, path)) });
    const output = isServer
      ? [
          { type: 'chunk', fileName: 'entry.mjs' },
          { type: 'asset', fileName: '_astro/site.css' },
        ]
      : [{ type: 'chunk', fileName: '_astro/site.js' }];
    return Promise.resolve({ output });
  });
  const environments = {
    prerender: { name: 'prerender', config: { build: { outDir: join(root, dist, '.prerender') } } },
    client: { name: 'client' },
  };
  const builder = { environments, build: bundled } as unknown as ViteBuilder;
  await plugins[0]!.buildApp.handler(builder);
  const [server] = [await builder.build(builder.environments['prerender']!), await builder.build(builder.environments['client']!)];
  const warn = vi.fn();
  hooks['astro:build:generated']!({ logger: { warn } });
  const [entry] = 'output' in server ? server.output : [];
  const read = (path: string) => existsSync(join(root, dist, path)) && readFileSync(join(root, dist, path), 'utf8');
  const files = ['_astro/site.js', '_astro/site.css', '.prerender/entry.mjs'].map(read);
  return {
    bundled: bundled.mock.calls.length > 0,
    entry: entry?.fileName,
    whole: files.join() === `script,style,at ${at(dist).href}`,
    styles: pages.get('page')?.styles,
    robots: read('robots.txt'),
    warned: warn.mock.calls.length > 0,
  };
}
const SITE = { entry: 'entry.mjs', whole: true, styles: [{ src: 'site.css' }], warned: false };

test('what was bundled is put where it would be written, and public/ is copied as it is now', async () => {
  expect(await build()).toMatchObject({ ...SITE, bundled: true });
  put('public/robots.txt', '2');
  expect(await build()).toMatchObject({ ...SITE, bundled: false, robots: '2' });
});

test('what a killed build left among the programs is in nobody’s way', async () => {
  await build();
  put(`dist.next-${builds + 1}/.prerender/entry.mjs`, 'half');
  expect(await build()).toMatchObject({ ...SITE, bundled: false });
});

test.each<[string, () => unknown[]]>([
  ['the page on the library', () => (put('content/about.mdx', '本库二'), [])],
  ['a law that it may cite', () => [{ id: 'x' }]],
  ['a setting for programs', () => (put('.env', 'PUBLIC_A=1'), [])],
])('%s makes another bundle', async (_, change) => {
  await build();
  const laws = change();
  expect(await build(laws)).toMatchObject({ bundled: true, whole: true });
  expect(await build(laws)).toMatchObject({ bundled: false, whole: true });
});

test('a practice is in no bundle: an edit of it bundles nothing', async () => {
  await build();
  put('content/practices/a.mdx', '改');
  expect(await build()).toMatchObject({ bundled: false });
});

test('a bundle that holds a file of the library which no key names is told and not kept', async () => {
  const modules = ['src/a.ts', 'content/words/intent.yaml'];
  put('content/words/intent.yaml', '');
  expect(await build([], modules)).toMatchObject({ bundled: true, warned: true });
  expect(await build([], modules)).toMatchObject({ bundled: true, warned: true });
});
