import { SITE } from '../site.ts';

/** The address of a page or file as others write it down. @param path from src/lib/urls.ts */
export const absoluteUrl = (path: string): string => `${SITE.url.replace(/\/+$/, '')}${path}`;

/** The same, in a file that goes out into the world; undefined where nobody has told the site its address yet: a wrong one is worse than none. */
export const publishedUrl = (path: string): string | undefined => (SITE.provisional ? undefined : absoluteUrl(path));

/** The same, as a page shows it: without a host where nobody has told the site its own. */
export const shownUrl = (path: string): string => publishedUrl(path) ?? path;
