import type { PaginateFunction } from 'astro';
import { facetsOf } from '../lib/facets.ts';
import { groupBy } from '../lib/group-by.ts';
import { ORG_TYPES, orgTypeId, slotId, SLOTS } from '../lib/labels.ts';
import { ofOrgType } from '../lib/org-wordings.ts';
import { slotStarts } from '../lib/slot-starts.ts';
import { wordingsOf, type WordingView } from '../lib/wording-view.ts';
import { getLibrary } from './library.ts';
import { madeOfProps } from './made-of.ts';

const WORDINGS_A_PAGE = 150;
/** Of a list of one slot: 73 paragraphs, 17,300 characters, weighed 36.1 KB (npm run check:dist, 28 November 2026; the limit is 35). */
const CHARACTERS_A_PAGE = 15_000;

/** How many wordings of one slot stand on a page: as many as its weight allows, the same on each. */
function sizeFor(wordings: readonly WordingView[]): number {
  const characters = wordings.reduce((sum, { wording }) => sum + wording.text.length, 0);
  return Math.min(WORDINGS_A_PAGE, Math.ceil(CHARACTERS_A_PAGE / (characters / wordings.length)));
}

/** Static paths of the wording pages, by slot and field; empty combinations have none. */
export async function wordingListPaths(paginate: PaginateFunction) {
  const { practices, categories } = await getLibrary();
  const paths = SLOTS.flatMap((slot) => {
    const byField = groupBy(wordingsOf(practices, slot), ({ practice }) => practice.category.id);
    return categories.flatMap((category) => {
      const own = byField.get(category.id);
      const params = { slot: slotId(slot), category: category.id };
      return own ? paginate(own, { params, props: { slot, category }, pageSize: sizeFor(own) }) : [];
    });
  });
  return madeOfProps(paths);
}

/** Static paths of the wordings of a kind of union, by slot; empty combinations have none. */
export async function wordingOrgPaths(paginate: PaginateFunction) {
  const { practices } = await getLibrary();
  const paths = SLOTS.flatMap((slot) => {
    const wordings = wordingsOf(practices, slot);
    return ORG_TYPES.flatMap((org) => {
      const own = wordings.filter(ofOrgType(org));
      const params = { org: orgTypeId(org), slot: slotId(slot) };
      return own.length > 0 ? paginate(own, { params, props: { slot, org }, pageSize: sizeFor(own) }) : [];
    });
  });
  return madeOfProps(paths);
}

/** Static paths of the wordings of a tag, slot after slot; each with the page on which a slot starts. */
export async function wordingTagPaths(paginate: PaginateFunction) {
  const library = await getLibrary();
  const paths = facetsOf(library).tags.flatMap(({ id, term }) => {
    const own = wordingsOf(library.practices.filter(({ tags }) => tags.some((tag) => tag.id === id)));
    // Those of a length stand together, so that they can be compared.
    const byLength = [...own].sort((a, b) => a.wording.text.length - b.wording.text.length);
    const bySlot = SLOTS.flatMap((slot) => byLength.filter(({ wording }) => wording.slot === slot));
    const starts = slotStarts(bySlot, WORDINGS_A_PAGE);
    return paginate(bySlot, { params: { tag: id }, props: { term, starts }, pageSize: WORDINGS_A_PAGE });
  });
  return madeOfProps(paths);
}

/** Static paths of the slot pages. */
export const wordingSlotPaths = () => SLOTS.map((slot) => ({ params: { slot: slotId(slot) }, props: { slot } }));
