import { publishedUrl } from '../lib/absolute-url.ts';
import { fileUrl } from '../lib/urls.ts';

// The line takes a whole address (sitemaps.org, "Specifying the Sitemap location in your robots.txt file"): not while nobody has told it.
const sitemap = publishedUrl(fileUrl('sitemap-index.xml'));

export const GET = () => new Response(`User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`);
