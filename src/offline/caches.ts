/** Names of the caches on the device. The number goes up when what they hold changes its meaning. */
export const CACHES = { assets: 'assets-1', pages: 'pages-1', search: 'search-1', library: 'library-1' } as const;

/** Marks a request for the copy of the whole library. */
export const COPY_HEADER = 'X-Offline-Copy';

/** What page and service worker say to each other. */
export const TAKE_OVER = 'SKIP_WAITING';
