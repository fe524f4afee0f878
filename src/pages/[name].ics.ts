import { calendarFilePaths } from '../data/paperwork.ts';
import { getLibrary } from '../data/library.ts';
import { publishedUrl } from '../lib/absolute-url.ts';
import { calendarFile } from '../lib/calendar-file.ts';
import { calendarUrl } from '../lib/urls.ts';
import { SITE } from '../site.ts';

export const getStaticPaths = calendarFilePaths;

export async function GET() {
  const { calendar, practices } = await getLibrary();
  const [revised = ''] = practices
    .map((practice) => practice.revised)
    .sort()
    .reverse();
  const urlOf = (month: number) => publishedUrl(calendarUrl(month));
  const file = calendarFile(calendar, { name: `${SITE.name}：工会年历`, host: new URL(SITE.url).host, urlOf, revised });
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
