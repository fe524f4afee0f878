import { SITE } from '../site.ts';

/** The address of a page or file as others write it down. @param path from src/lib/urls.ts */
export const absoluteUrl = (path: string): string => `${SITE.url.replace(/\/+$/, '')}${path}`;
