import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist, StaleWhileRevalidate, type SerwistPlugin } from 'serwist';
import { CACHES, COPY_HEADER } from './caches.ts';
import { savesData } from '../lib/in-background.ts';
import { isGenuine } from './genuine.ts';

/** The part of the service worker's scope that is used here; TypeScript cannot hold its library and the page's in one project. */
interface Lifetime {
  waitUntil: (work: Promise<unknown>) => void;
}
declare const self: {
  registration: { scope: string };
  addEventListener: (type: 'install' | 'activate', listener: (event: Lifetime) => void) => void;
};

/** Put in by the build: the shell's files with their sizes in bytes, and the page shown where nothing else is at hand. */
declare const __SHELL__: Record<string, number>;
declare const __OFFLINE_PAGE__: string;

/** Where the network fails: any cache that has it; for a page, at last the offline page. Caches that cannot be read are no error. */
const fromAnywhere: SerwistPlugin = {
  async handlerDidError({ request }) {
    try {
      const found = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
      if (found) return found;
      if (request.mode === 'navigate') return await caches.match(__OFFLINE_PAGE__, { ignoreVary: true });
    } catch {
      // The network is tried once more below.
    }
    return fetch(request);
  },
};

/** A file of the shell whose size is not what the build wrote is damaged: it is fetched again. */
const ofRightSize: SerwistPlugin = {
  async cachedResponseWillBeUsed({ request, cachedResponse }) {
    const expected = __SHELL__[new URL(request.url).pathname];
    if (!cachedResponse || expected === undefined) return cachedResponse;
    const { size } = await cachedResponse.clone().blob();
    return size === expected ? cachedResponse : undefined;
  },
};

/**
 * What is kept gives way to the site's own answers only; a server in trouble counts as no network, and so does a network that answers in
 * the site's place. Its page is shown where a page was asked for: there the password is typed.
 */
const onlyGenuine: SerwistPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    const isInPlace = response.status === 200 && request.mode !== 'navigate' && !(await isGenuine(request.url, response.clone()));
    if (response.status >= 500 || isInPlace) throw new Error(`HTTP ${response.status}`);
    return response;
  },
  cacheWillUpdate: async ({ request, response }) => ((await isGenuine(request.url, response.clone())) ? response : null),
};

/** The least recently used give way; the browser may clear them when it runs out of room. */
const atMost = (maxEntries: number) => new ExpirationPlugin({ maxEntries, maxAgeFrom: 'last-used', purgeOnQuotaError: true });

const scope = new URL(self.registration.scope).pathname;
/** Requests of the library itself; what it copies as a whole goes past, into its own cache. */
const own = (sameOrigin: boolean, request: Request) => sameOrigin && !request.headers.has(COPY_HEADER);
/** What the import and the composer work with. */
const LISTS = ['import/lists.json', 'api/wordings.json'];
const within = (path: string, folder: string) => path.startsWith(`${scope}${folder}`);

const serwist = new Serwist({
  // A new version waits until the reader asks for it or closes the library.
  skipWaiting: false,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ sameOrigin, url, request }) => own(sameOrigin, request) && within(url.pathname, '_astro/'),
      handler: new CacheFirst({ cacheName: CACHES.assets, plugins: [onlyGenuine, ofRightSize, fromAnywhere, atMost(80)] }),
    },
    {
      // Addresses that change with what they hold: the copy serves at once, and is renewed behind it in case it is damaged.
      matcher: ({ sameOrigin, url, request }) =>
        own(sameOrigin, request) &&
        (within(url.pathname, 'search/texts/') ||
          within(url.pathname, 'search/leads/') ||
          (within(url.pathname, 'pagefind/') && /\.pf_|\.pagefind$/.test(url.pathname))),
      handler: new StaleWhileRevalidate({ cacheName: CACHES.search, plugins: [onlyGenuine, fromAnywhere, atMost(2000)] }),
    },
    {
      matcher: ({ sameOrigin, url, request }) =>
        own(sameOrigin, request) &&
        (within(url.pathname, 'pagefind/') || (within(url.pathname, 'search/') && url.pathname.endsWith('.json'))),
      handler: new NetworkFirst({ cacheName: CACHES.search, networkTimeoutSeconds: 4, plugins: [onlyGenuine, fromAnywhere] }),
    },
    {
      matcher: ({ sameOrigin, url, request }) => own(sameOrigin, request) && (request.mode === 'navigate' || url.pathname.endsWith('/')),
      handler: new NetworkFirst({
        cacheName: CACHES.pages,
        networkTimeoutSeconds: 4,
        matchOptions: { ignoreSearch: true },
        plugins: [onlyGenuine, fromAnywhere, atMost(300)],
      }),
    },
    {
      matcher: ({ sameOrigin, url, request }) =>
        own(sameOrigin, request) && (/\.(?:docx|svg)$/.test(url.pathname) || LISTS.some((list) => within(url.pathname, list))),
      handler: new NetworkFirst({ cacheName: CACHES.pages, plugins: [onlyGenuine, fromAnywhere, atMost(300)] }),
    },
  ],
});

/**
 * Fetches what the shell lacks; a file that fails is fetched when it is first needed. Who saves data gets only the page that explains what
 * is missing offline: the rest comes as it is used.
 */
async function warm(): Promise<void> {
  const [assets, pages] = await Promise.all([caches.open(CACHES.assets), caches.open(CACHES.pages)]);
  const wanted = Object.keys(__SHELL__).filter((url) => !savesData() || within(url, 'offline/'));
  await Promise.all(
    wanted.map(async (url) => {
      const cache = within(url, '_astro/') ? assets : pages;
      if (cache === assets && (await cache.match(url))) return;
      const keep = async () => {
        const response = await fetch(new Request(url, { cache: 'no-cache' }));
        if (await isGenuine(response.url, response.clone())) await cache.put(url, response);
      };
      await keep().catch(() => undefined);
    }),
  );
}

self.addEventListener('install', (event) => {
  // Without storage the library works online all the same.
  event.waitUntil(warm().catch(() => undefined));
});

self.addEventListener('activate', (event) => {
  const known: string[] = Object.values(CACHES);
  const old = async () => {
    for (const name of await caches.keys())
      if (!known.includes(name) && /^(?:assets|pages|search|library)-/.test(name)) await caches.delete(name);
  };
  event.waitUntil(old().catch(() => undefined));
});

serwist.addEventListeners();
