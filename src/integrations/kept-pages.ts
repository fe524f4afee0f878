import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { readdirSync } from 'node:fs';
import { buildStore, type BuildStore } from '../settings/build-store.ts';

const withoutSlashes = (path: string) => decodeURI(path).replace(/^\/+|\/+$/g, '');

/** Scripts and styles as they are named in this build; pages name them. */
const assetNames = (dist: URL): string[] => readdirSync(new URL('_astro/', dist), { recursive: true }).map(String).sort();

/** Renders only what the store does not hold. A path without a `cacheKey` (src/data/made-of.ts) is always rendered. */
function fromStore(usual: AstroPrerenderer, store: BuildStore, { outDir, base }: Pick<AstroConfig, 'outDir' | 'base'>): AstroPrerenderer {
  const keys = new Map<string, string>();
  return {
    ...usual,
    name: 'kept-pages',
    getStaticPaths: async () => {
      const assets = assetNames(outDir).join('\n');
      const paths = await usual.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths)
        if (cacheKey !== undefined) keys.set(withoutSlashes(pathname), [route.component, pathname, cacheKey, assets].join('\0'));
      return paths;
    },
    render: async (request, options) => {
      const { pathname } = new URL(request.url);
      const key = keys.get(withoutSlashes(pathname.startsWith(base) ? pathname.slice(base.length) : pathname));
      if (key === undefined) return usual.render(request, options);
      const held = store.take(key);
      if (held) return new Response(held as BodyInit);
      const rendered = await usual.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (response.status !== 200) return rendered;
      const bytes = new Uint8Array(await response.arrayBuffer());
      store.keep(key, bytes);
      return new Response(bytes, response);
    },
  };
}

/**
 * A build after an edit renders the pages that show something of it; the others come from the store of the build before, in which each
 * lies under all that it was made of. Astro's own incremental build does not serve: it trusts what it finds (scripts/check-dist/README.md).
 */
export function keptPages(): AstroIntegration {
  let site: Pick<AstroConfig, 'outDir' | 'base'>;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const store = buildStore();
        if (store) setPrerenderer((usual) => fromStore(usual, store, site));
      },
    },
  };
}
