import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import { compileHint } from './src/integrations/compile-hint.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { librarySettings } from './src/integrations/library-settings.ts';
import { hostlessLists } from './src/integrations/hostless-lists.ts';
import { importWorker } from './src/integrations/import-worker.ts';
import { keptBundle } from './src/integrations/kept-bundle.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { openedStore } from './src/integrations/opened-store.ts';
import { keptAddresses } from './src/integrations/kept-addresses.ts';
import { offlineShell } from './src/integrations/offline-shell.ts';
import { shippedLicences } from './src/integrations/shipped-licences.ts';
import { searchInDev } from './src/integrations/search-in-dev.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { handedOver } from './src/content/handed-over.ts';
import { readContentFiles } from './src/content/read-files.ts';
import { readLawFiles } from './src/content/read-laws.ts';
import { readRedirects } from './src/content/read-redirects.ts';
import { bodyChanges } from './src/lib/body-html.ts';
import { lawFinder } from './src/lib/law-finder.ts';
import { astroCache, contentFolder } from './src/settings/content-folder.ts';
import { SITE } from './src/site.ts';

// A build tells nobody that it runs: Astro reads this before it would (https://astro.build/telemetry/).
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Oldest engines of the readers (README, "浏览器"): Vite's default would start at Chrome 111.
const browsers = ['chrome72', 'edge79', 'firefox78', 'safari14'];

const content = contentFolder(process.cwd());
const moved = readRedirects(content).map(({ from }) => from);

/** The one page that Astro's MDX renders (src/content.config.ts) is changed as the other bodies are. */
const changeBody = () => (tree) => {
  // A build has read them already; a preview shows them as they are now.
  const laws = handedOver(content)?.raw.laws ?? readLawFiles(readContentFiles(content)).laws;
  for (const change of bodyChanges({ laws: lawFinder(laws), base: SITE.base })) change(tree);
};

const inSitemap = (page) => !page.includes('/search/') && !moved.some((from) => page.endsWith(from));

// Astro marks each entry with a directive of its own, which Rolldown reports nine lines at a time.
const withoutDirectives = (level, log, report) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
};

// The bundler's own way is a file for every set of pages that share a module: the search page would ask for fourteen.
const scriptGroups = [
  // What every page has, in one file with what starts it, and the names that search and drafts share.
  {
    name: 'site',
    test: /preload-helper|\/SiteScripts\.astro|\/src\/(?:browser|settings|components\/(?:open-panel|reading-mode)|compose\/(?:basket|draft-counter)|offline\/(?:offline-list|offline-notice|caches|genuine|library-store)|search\/view\/search-box)|\/src\/lib\/(?:urls|labels|escape-html|wording-html|article-name|chinese-number|practice-sections)\./,
  },
  // What a search and the suggestions share; what only some queries need stays apart.
  {
    name: 'search',
    test: /\/SearchData\.astro|\/src\/lib\/mark-parts|\/src\/search\/(?:data\/(?!repair-data|pagefind-program|program-list|place-words|passages|slot-headings)|engine\/(?!plain-words|pagefind-client|pagefind-words|gunzip)|query\/(?:concept|name-match|normalize-query|segment|plan-query|pinyin-match)|view\/(?:names-ahead|recent-searches|typed-text))/,
  },
  // What starts the engine, after the first answer of a visit; last, for what it shares with the search is there already.
  { name: 'engine', test: /\/src\/search\/(?:data\/(?:pagefind-program|program-list)|engine\/(?:pagefind-client|pagefind-words))\./ },
];

const index = searchIndex();

export default defineConfig({
  site: SITE.url,
  base: SITE.base,
  // Not under node_modules, which copies of the project share (scripts/bench-scale.ts).
  // One for each library: Astro keeps what it has read.
  cacheDir: astroCache(content),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // While one page is written to disk, the next is rendered.
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // Astro's default processor runs no remark plugins, and these are needed: 加粗 beside Chinese punctuation.
    processor: unified({
      remarkPlugins: [remarkCjkFriendly, changeBody],
      smartypants: false,
    }),
  },
  integrations: [
    openedStore(),
    // Its thread loads its program while content-check reads the content.
    index.begun,
    contentCheck(),
    librarySettings(),
    mdx({ optimize: true }),
    sitemap({ filter: inSitemap }),
    hostlessLists(),
    keptPages(),
    keptBundle(),
    searchInDev(),
    importWorker(),
    keptAddresses(),
    shippedLicences(),
    index.awaited,
    offlineShell(),
  ],
  // Scripts are files, never inline: the content security policy stays the same for every page (src/lib/content-policy.ts).
  vite: {
    // A first search runs nearly all of the two files that are its own.
    plugins: [compileHint(/^Search(?:Data|Panel)\.astro/)],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptGroups } } } } },
    },
    build: { target: browsers, cssTarget: browsers, assetsInlineLimit: 0, rolldownOptions: { onLog: withoutDirectives } },
  },
});
