import { siteIcon } from '../lib/site-icon.ts';

/** The icon of the site in the library's own colour. */
export const GET = () => new Response(siteIcon(), { headers: { 'content-type': 'image/svg+xml' } });
