import rss from '@astrojs/rss';
import { getChanges } from '../data/api.ts';
import { fileUrl, homeUrl } from '../lib/urls.ts';
import { SITE } from '../site.ts';

const NEWEST = 50;

const LISTS = { practices: '做法', summaries: '总结', laws: '法律', papers: '文种', forms: '表格和清单' } as const;

export async function GET() {
  const newest = (await getChanges()).filter(({ date }) => date !== undefined);
  return rss({
    title: SITE.name,
    description: SITE.description,
    site: `${SITE.url}${homeUrl()}`,
    trailingSlash: true,
    stylesheet: fileUrl('feed.css'),
    items: newest.slice(0, NEWEST).map(({ list, title, summary, url, date }) => ({
      title,
      description: summary,
      link: `${SITE.url}${url}`,
      pubDate: new Date(`${date}T00:00:00+08:00`),
      categories: [LISTS[list]],
    })),
    customData: '<language>zh-cn</language>',
  });
}
