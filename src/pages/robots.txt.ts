import { SITE } from '../site.ts';
import { fileUrl } from '../lib/urls.ts';

// The line takes a whole address (sitemaps.org, "Specifying the Sitemap location in your robots.txt file"): not while nobody has told it.
const sitemap = SITE.provisional ? '' : `Sitemap: ${SITE.url}${fileUrl('sitemap-index.xml')}\n`;

export const GET = () => new Response(`User-agent: *\nAllow: /\n${sitemap}`);
