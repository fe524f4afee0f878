import type { Library } from '../content/read-library.ts';
import { articleAnchor } from '../lib/article-name.ts';
import { sectionAnchor } from '../lib/section-anchors.ts';
import { headingsOf } from './rules/source-sections.ts';

/**
 * Places of a page that a link may lead to.
 * @param path of the page, e.g. `/practices/x/`
 * @returns undefined where the page is not an entry that was read
 */
export function anchorsOf(path: string, { practices, summaries, laws }: Library): ReadonlySet<string> | undefined {
  const [, folder = '', id = ''] = path.split('/');
  if (folder === 'practices') {
    const entry = practices.find((practice) => practice.id === id);
    if (!entry) return undefined;
    const { wordings, figures } = entry.data;
    return new Set([
      ...wordings.map((wording) => wording.id),
      ...headingsOf(entry.tree).map(sectionAnchor),
      ...(figures.length > 0 ? ['figures'] : []),
      'wordings',
      'related',
    ]);
  }
  if (folder === 'summaries') {
    const entry = summaries.find((summary) => summary.id === id);
    return entry && new Set([...headingsOf(entry.tree).map(sectionAnchor), 'practices', 'defects']);
  }
  if (folder === 'laws') {
    const entry = laws.find((law) => law.id === id);
    return entry && new Set([...entry.data.provisions.map(({ article }) => articleAnchor(article)), 'topics']);
  }
  return undefined;
}
