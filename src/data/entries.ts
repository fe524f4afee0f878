import type { PracticeView } from '../lib/library-view.ts';
import type { PracticeLink } from '../lib/practice-link.ts';
import { formerWordings } from '../lib/redirects.ts';
import { chartsWith, getCharts } from './charts.ts';
import { getLibrary } from './library.ts';
import { madeOfProps } from './made-of.ts';
import { getRedirects } from './redirects.ts';
import { getSource } from './source.ts';

/** Static paths of all practice pages, each with its neighbours in the field. */
export async function practicePaths() {
  const { practices } = await getLibrary();
  const redirects = getRedirects();
  const charts = await getCharts();
  const paths = practices.map((practice, i) => {
    const inField = (other: PracticeView | undefined): PracticeLink | undefined =>
      other?.category.id === practice.category.id ? { id: other.id, title: other.title, summary: other.summary } : undefined;
    const former = formerWordings(redirects, practice.id);
    return {
      params: { id: practice.id },
      props: {
        practice,
        charts: chartsWith(practice.id, charts),
        former,
        previous: inField(practices[i - 1]),
        next: inField(practices[i + 1]),
      },
    };
  });
  return madeOfProps(paths, ({ params }) => bodyOf(`practices/${params.id}`));
}

/** Static paths of all summary pages. */
export async function summaryPaths() {
  const { summaries } = await getLibrary();
  const paths = summaries.map((summary) => ({ params: { id: summary.id }, props: { summary } }));
  return madeOfProps(paths, ({ params }) => bodyOf(`summaries/${params.id}`));
}

/** The HTML of a body. @param name `practices/<id>` or `summaries/<id>` @throws where it is gone */
export function bodyOf(name: string): string {
  const body = getSource().bodies.get(name);
  if (body === undefined) throw new Error(`没有 content/${name}.mdx`);
  return body;
}
