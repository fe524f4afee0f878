import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildStore } from '../settings/build-store.ts';
import { listFiles } from '../settings/list-files.ts';
import { pageWriter } from './page-writer.ts';

type Site = Pick<AstroConfig, 'outDir' | 'base'>;
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

const withoutSlashes = (path: string) => decodeURI(path).replace(/^\/+|\/+$/g, '');

/** Scripts and styles as they are named in this build; pages name them. */
const assetNames = (dist: URL): string[] => listFiles(fileURLToPath(new URL('_astro/', dist)));

const responseOf = (rendered: Rendered): Response => (rendered instanceof Response ? rendered : rendered.response);

/** Renders only what the store does not hold, and writes both. A path without a `cacheKey` (src/data/made-of.ts) is always rendered. */
function fromStore(usual: AstroPrerenderer, { outDir, base }: Site, logger: AstroIntegrationLogger): AstroPrerenderer {
  const store = buildStore();
  const write = pageWriter(outDir);
  const keys = new Map<string, string>();
  const counts = { all: 0, kept: 0 };
  const { level } = logger.options;

  async function bytesOf(path: string, render: () => Promise<Rendered>): Promise<Uint8Array | Rendered> {
    const key = keys.get(path);
    const held = key === undefined ? undefined : store?.take(key);
    if (held) {
      counts.kept += 1;
      return held;
    }
    const rendered = await render();
    const response = responseOf(rendered);
    if (response.status !== 200) return rendered;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (key !== undefined) store?.keep(key, bytes);
    return bytes;
  }
  return {
    ...usual,
    name: 'kept-pages',
    getStaticPaths: async () => {
      // One value for all names: they are part of every key, and stand in memory for as long.
      const assets = hash('sha256', assetNames(outDir).join('\n'), 'base64url');
      const paths = await usual.getStaticPaths();
      counts.all = paths.length;
      for (const { pathname, route, cacheKey } of paths)
        if (cacheKey !== undefined) keys.set(withoutSlashes(pathname), [route.component, pathname, cacheKey, assets].join('\0'));
      // Two lines for each of thousands of files, which would say that Astro has written none of them.
      if (level === 'info') logger.options.level = 'warn';
      return paths;
    },
    render: async (request, options) => {
      const { pathname } = new URL(request.url);
      const path = withoutSlashes(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
      const made = await bytesOf(path, () => usual.render(request, options));
      if (!(made instanceof Uint8Array)) return made;
      return new Response(write(path, options.routeData.type, made) ? null : (made as BodyInit));
    },
    teardown: async () => {
      logger.options.level = level;
      logger.info(`${counts.all}个网页和文件，其中${counts.kept}个同上次一样，没有重做`);
      await usual.teardown?.();
    },
  };
}

/**
 * A build after an edit renders the pages that show something of it; the others come from the store of the build before, in which each
 * lies under all that it was made of. Astro's own incremental build does not serve: it trusts what it finds (scripts/check-dist/README.md).
 */
export function keptPages(): AstroIntegration {
  let site: Site;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((usual) => fromStore(usual, site, logger));
      },
    },
  };
}
