import type { PaginateFunction } from 'astro';
import { facetsOf } from '../lib/facets.ts';
import { figureRows } from '../lib/figure-rows.ts';
import { grouped } from '../lib/group-by.ts';
import { EVIDENCE_MEANINGS, ORG_TYPES, orgTypeId } from '../lib/labels.ts';
import { longArticles } from '../lib/law-view.ts';
import type { PracticeView } from '../lib/library-view.ts';
import type { Evidence } from '../schemas/fields.ts';
import { getLibrary } from './library.ts';
import { madeOfProps } from './made-of.ts';

// A page of so many practices stays within the weight of a list page (scripts/check-dist/weight.ts); a longer list goes on at 2/, 3/ …
const PRACTICES_A_PAGE = 200;
// Without the facts of each: 118 bytes of gzip a practice, so that all of a library of the usual size can be narrowed on one page.
const DENSE_PRACTICES_A_PAGE = 230;
const FIGURES_A_PAGE = 300;

const fieldOf = ({ category }: PracticeView) => category;

/** Static paths of the list of all practices, by field. */
export async function allPracticesPaths(paginate: PaginateFunction) {
  const { practices } = await getLibrary();
  return paginate(grouped(practices, fieldOf), { pageSize: DENSE_PRACTICES_A_PAGE });
}

/** Static paths of the table of all figures. */
export async function allFiguresPaths(paginate: PaginateFunction) {
  const { practices } = await getLibrary();
  return paginate(figureRows(practices), { pageSize: FIGURES_A_PAGE });
}

/** Static paths of the field pages, by first tag. */
export async function categoryPaths(paginate: PaginateFunction) {
  const { categories, practices } = await getLibrary();
  const paths = categories.flatMap((category) => {
    const own = practices.filter((practice) => practice.category.id === category.id);
    return paginate(
      grouped(own, ({ tags }) => tags[0]),
      { params: { id: category.id }, props: { category }, pageSize: PRACTICES_A_PAGE },
    );
  });
  return madeOfProps(paths);
}

/** Static paths of the tag pages; tags that no practice carries have none. */
export async function tagPaths(paginate: PaginateFunction) {
  const library = await getLibrary();
  const paths = facetsOf(library).tags.flatMap(({ id, term }) => {
    const own = library.practices.filter(({ tags }) => tags.some((tag) => tag.id === id));
    const category = library.categories.find((category) => category.id === term.category);
    return paginate(own, { params: { id }, props: { term, category }, pageSize: PRACTICES_A_PAGE });
  });
  return madeOfProps(paths);
}

/** Static paths of the lists of practices that rest on an article, where its law's page does not show them all. */
export async function articlePaths(paginate: PaginateFunction) {
  const { laws, practices } = await getLibrary();
  const paths = laws.flatMap((law) =>
    longArticles(law).flatMap(({ practices: resting, ...article }) => {
      const ids = new Set(resting.map(({ id }) => id));
      const own = practices.filter(({ id }) => ids.has(id));
      const { id, short } = law;
      return paginate(own, {
        params: { id, article: article.anchor },
        props: { law: { id, short }, article },
        pageSize: DENSE_PRACTICES_A_PAGE,
      });
    }),
  );
  return madeOfProps(paths);
}

/** Static paths of the pages by kind of union, by field. A kind of which there is only a summary has one too: the summary leads there. */
export async function orgTypePaths(paginate: PaginateFunction) {
  const library = await getLibrary();
  const paths = ORG_TYPES.flatMap((label) => {
    const own = library.practices.filter(({ orgTypes }) => orgTypes.includes(label));
    const summaries = library.summaries.filter(({ orgType }) => orgType === label);
    if (own.length + summaries.length === 0) return [];
    return paginate(grouped(own, fieldOf), { params: { id: orgTypeId(label) }, props: { label, summaries }, pageSize: PRACTICES_A_PAGE });
  });
  return madeOfProps(paths);
}

/** Static paths of the pages by evidence, by field. */
export async function evidencePaths(paginate: PaginateFunction) {
  const library = await getLibrary();
  const paths = facetsOf(library).evidence.flatMap(({ id, label }) => {
    const own = library.practices.filter(({ evidence }) => evidence === label);
    const meaning = EVIDENCE_MEANINGS[label as Evidence];
    return paginate(grouped(own, fieldOf), { params: { id }, props: { label, meaning }, pageSize: PRACTICES_A_PAGE });
  });
  return madeOfProps(paths);
}
