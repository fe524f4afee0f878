import { SITE } from '../site.ts';
import { fileUrl } from '../lib/urls.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${SITE.url}${fileUrl('sitemap-index.xml')}\n`);
