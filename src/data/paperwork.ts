import type { PaginateFunction } from 'astro';
import { groupBy } from '../lib/group-by.ts';
import { SETS_A_PAGE } from '../lib/heading-pages.ts';
import { getLibrary } from './library.ts';
import { madeOfProps } from './made-of.ts';

/** The only page of a list, or none where there is nothing to list. */
const onePage = (items: readonly unknown[]) => (items.length > 0 ? [{ params: { all: undefined } }] : []);

export const papersPaths = async () => onePage((await getLibrary()).papers);
export const phrasesPaths = async () => onePage((await getLibrary()).phrases);
export const calendarPaths = async () => onePage((await getLibrary()).calendar);
export const formsPaths = async () => onePage((await getLibrary()).forms);

/** The .ics file of a library that has a calendar. */
export const calendarFilePaths = async () => ((await getLibrary()).calendar.length > 0 ? [{ params: { name: 'calendar' } }] : []);

/** Static paths of all kinds of paper. */
export async function paperPaths() {
  const { papers } = await getLibrary();
  return madeOfProps(papers.map((paper) => ({ params: { id: paper.id }, props: { paper } })));
}

/** Static paths of all forms. */
export const formPaths = async () => madeOfProps((await getLibrary()).forms.map((form) => ({ params: { id: form.id }, props: { form } })));

/** Static paths of the pages of headings. */
export async function headingsPaths(paginate: PaginateFunction) {
  const { headings } = await getLibrary();
  return headings.length > 0 ? paginate(headings, { pageSize: SETS_A_PAGE }) : [];
}

/** Forms by their fields, in the order of the fields. */
export async function formsByField() {
  const { forms, categories } = await getLibrary();
  const groups = groupBy(forms, ({ category }) => category.id);
  return categories.flatMap((category) => {
    const own = groups.get(category.id);
    return own ? [{ category, forms: own }] : [];
  });
}
