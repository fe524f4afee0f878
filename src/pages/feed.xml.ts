import rss from '@astrojs/rss';
import { getLibrary } from '../data/library.ts';
import { homeUrl, practiceUrl } from '../lib/urls.ts';
import { SITE } from '../site.ts';

const NEWEST = 50;

export async function GET() {
  const { practices } = await getLibrary();
  const newest = [...practices].sort((a, b) => (a.revised < b.revised ? 1 : a.revised > b.revised ? -1 : 0)).slice(0, NEWEST);
  return rss({
    title: SITE.name,
    description: SITE.description,
    site: `${SITE.url}${homeUrl()}`,
    trailingSlash: true,
    items: newest.map(({ id, title, summary, revised, category }) => ({
      title,
      description: summary,
      link: `${SITE.url}${practiceUrl(id)}`,
      pubDate: new Date(`${revised}T00:00:00+08:00`),
      categories: [category.label],
    })),
    customData: '<language>zh-cn</language>',
  });
}
