import type { AstroConfig, AstroIntegration } from 'astro';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteBuilder } from 'vite';
import { buildStore } from '../settings/build-store.ts';
import { listFiles } from '../settings/list-files.ts';
import { packBundle, placeBundle, type BundleFolders } from './bundle-files.ts';
import { compiledFiles, keyOf, strangerIn } from './bundle-key.ts';

type Pages = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['pages'];
type Built = Awaited<ReturnType<ViteBuilder['build']>>;

/** Vite's environment in which Astro bundles the program that renders pages. */
const SERVER = 'prerender';

const outputsOf = (built: Built) => [built].flat().flatMap((each) => ('output' in each ? [...each.output] : []));

/** As much of the bundler's answer as Astro looks at (its core/build/static-build.js): names of chunks, in which nothing is left to fill in. */
const answerOf = (chunks: readonly string[]) =>
  ({ output: chunks.map((fileName) => ({ type: 'chunk', fileName, code: '', moduleIds: [] })) }) as unknown as Built;

/**
 * A build after an edit takes the programs and scripts of the build before instead of bundling them again. Vite's `buildApp` gives the
 * builder that Astro asks; where the store holds a bundle of the same source code, its files are put where they would have been written.
 * Astro's own incremental build bundles every time (scripts/check-dist/README.md).
 */
export function keptBundle(): AstroIntegration {
  let config: Pick<AstroConfig, 'root' | 'outDir' | 'publicDir'>;
  let pages: Pages;
  const modules = new Set<string>();
  /** Set where something is bundled that is to be kept. */
  let bundled: { key: string; compiled: string[]; folders: BundleFolders; chunks: string[]; client: string[] } | undefined;

  function take(builder: ViteBuilder, held: Buffer, folders: BundleFolders): void {
    const { chunks, styles } = placeBundle(held, folders);
    for (const [page, sheets] of styles) pages.get(page)?.styles.push(...(sheets as []));
    if (existsSync(config.publicDir)) cpSync(config.publicDir, folders.dist, { recursive: true });
    builder.build = (environment) => {
      environment.isBuilt = true;
      return Promise.resolve(answerOf(environment.name === SERVER ? chunks : []));
    };
  }
  function watch(builder: ViteBuilder, into: { chunks: string[]; client: string[] }): void {
    const usual = builder.build.bind(builder);
    builder.build = async (environment) => {
      const built = await usual(environment);
      for (const { type, fileName } of outputsOf(built))
        (type === 'chunk' && environment.name === SERVER ? into.chunks : into.client).push(fileName);
      return built;
    };
  }
  return {
    name: 'kept-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'kept-bundle',
                buildApp: {
                  order: 'pre',
                  handler: async (builder: ViteBuilder) => {
                    const folders = { dist: fileURLToPath(config.outDir), server: builder.environments[SERVER]?.config.build.outDir ?? '' };
                    // For a site outside of the project it lies within: what a killed build left there is in nobody's way.
                    if (folders.server) rmSync(folders.server, { recursive: true, force: true });
                    const store = buildStore();
                    if (!store) return;
                    const root = fileURLToPath(config.root);
                    const compiled = compiledFiles(root);
                    const key = keyOf(root, compiled);
                    const held = store.take(key);
                    if (held) return take(builder, held, folders);
                    bundled = { key, compiled, folders, chunks: [], client: [] };
                    watch(builder, bundled);
                  },
                },
                generateBundle() {
                  for (const id of this.getModuleIds()) modules.add(id);
                },
              },
            ],
          },
        });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      // Astro has by now filled in the program what it knows only when all is bundled.
      'astro:build:generated': ({ logger }) => {
        if (!bundled) return;
        const { key, compiled, folders, chunks, client } = bundled;
        const stranger = strangerIn(fileURLToPath(config.root), compiled, modules);
        // Two builds at a time share the files that Astro writes for the bundler (scripts/build.ts keeps them apart).
        if (keyOf(fileURLToPath(config.root), compiled) !== key) return;
        if (stranger) {
          logger.warn(`打包时用到了引擎之外的文件，下次要重新打包：${stranger}`);
          return;
        }
        const styles = [...pages].map(([page, data]): [string, unknown[]] => [page, data.styles]);
        const paths = { client: client.filter((path) => existsSync(join(folders.dist, path))), server: listFiles(folders.server) };
        buildStore()?.keep(key, packBundle(folders, { chunks, styles }, paths));
      },
    },
  };
}
