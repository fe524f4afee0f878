import { facetsOf } from '../lib/facets.ts';
import { EVIDENCE_MEANINGS } from '../lib/labels.ts';
import type { Evidence, OrgType } from '../schemas/fields.ts';
import { getLibrary } from './library.ts';

/** Static paths of the field pages. */
export async function categoryPaths() {
  const { categories, practices } = await getLibrary();
  return categories.map((category) => ({
    params: { id: category.id },
    props: { category, practices: practices.filter((practice) => practice.category.id === category.id) },
  }));
}

/** Static paths of the tag pages; tags that no practice carries have none. */
export async function tagPaths() {
  const library = await getLibrary();
  return facetsOf(library).tags.map(({ id, term }) => ({
    params: { id },
    props: {
      term,
      category: library.categories.find((category) => category.id === term.category),
      practices: library.practices.filter(({ tags }) => tags.some((tag) => tag.id === id)),
    },
  }));
}

/** Static paths of the pages by kind of union. */
export async function orgTypePaths() {
  const library = await getLibrary();
  return facetsOf(library).orgTypes.map(({ id, label }) => ({
    params: { id },
    props: {
      label,
      practices: library.practices.filter(({ orgTypes }) => orgTypes.includes(label as OrgType)),
      summaries: library.summaries.filter(({ orgType }) => orgType === label),
    },
  }));
}

/** Static paths of the pages by evidence. */
export async function evidencePaths() {
  const library = await getLibrary();
  return facetsOf(library).evidence.map(({ id, label }) => ({
    params: { id },
    props: {
      label,
      meaning: EVIDENCE_MEANINGS[label as Evidence],
      practices: library.practices.filter(({ evidence }) => evidence === label),
    },
  }));
}
