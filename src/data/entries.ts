import { getEntry, type CollectionEntry } from 'astro:content';
import type { PracticeView, SummaryView } from '../lib/library-view.ts';
import { formerWordings } from '../lib/redirects.ts';
import { getLibrary } from './library.ts';
import { getRedirects } from './redirects.ts';

/** Static paths of all practice pages, each with its neighbours in the field. */
export async function practicePaths() {
  const { practices } = await getLibrary();
  const redirects = getRedirects();
  return practices.map((practice, i) => {
    const inField = (other: PracticeView | undefined) => (other?.category.id === practice.category.id ? other : undefined);
    const former = formerWordings(redirects, practice.id);
    return {
      params: { id: practice.id },
      props: { practice, former, previous: inField(practices[i - 1]), next: inField(practices[i + 1]) },
    };
  });
}

/** Static paths of all summary pages. */
export async function summaryPaths() {
  const { summaries } = await getLibrary();
  return summaries.map((summary: SummaryView) => ({ params: { id: summary.id }, props: { summary } }));
}

/** The library's word on itself. @throws where content/about.mdx is gone */
export async function getAbout(): Promise<CollectionEntry<'about'>> {
  const about = await getEntry('about', 'about');
  if (!about) throw new Error('没有 content/about.mdx');
  return about;
}

/** The entry behind a view, to be rendered. @throws where it is gone */
export async function entryOf<K extends 'practices' | 'summaries'>(kind: K, id: string): Promise<CollectionEntry<K>> {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`没有 content/${kind}/${id}.mdx`);
  return entry as CollectionEntry<K>;
}
