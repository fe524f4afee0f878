import type { PaginateFunction } from 'astro';
import { facetsOf } from '../lib/facets.ts';
import { groupBy } from '../lib/group-by.ts';
import { ORG_TYPE_IDS, SLOT_IDS } from '../lib/labels.ts';
import { slotStarts } from '../lib/slot-starts.ts';
import { wordingsOf } from '../lib/wording-view.ts';
import { ORG_TYPES, WORDING_SLOTS } from '../schemas/fields.ts';
import { getLibrary } from './library.ts';

const WORDINGS_A_PAGE = 150;

/** Static paths of the wording pages, by slot and field; empty combinations have none. */
export async function wordingListPaths(paginate: PaginateFunction) {
  const { practices, categories } = await getLibrary();
  return WORDING_SLOTS.flatMap((slot) => {
    const byField = groupBy(wordingsOf(practices, slot), ({ practice }) => practice.category.id);
    return categories.flatMap((category) => {
      const own = byField.get(category.id);
      const params = { slot: SLOT_IDS[slot], category: category.id };
      return own ? paginate(own, { params, props: { slot, category }, pageSize: WORDINGS_A_PAGE }) : [];
    });
  });
}

/** Static paths of the wordings of a kind of union, by slot; empty combinations have none. */
export async function wordingOrgPaths(paginate: PaginateFunction) {
  const { practices } = await getLibrary();
  return WORDING_SLOTS.flatMap((slot) => {
    const wordings = wordingsOf(practices, slot);
    return ORG_TYPES.flatMap((org) => {
      const own = wordings.filter(({ practice }) => practice.orgTypes.includes(org));
      const params = { org: ORG_TYPE_IDS[org], slot: SLOT_IDS[slot] };
      return own.length > 0 ? paginate(own, { params, props: { slot, org }, pageSize: WORDINGS_A_PAGE }) : [];
    });
  });
}

/** Static paths of the wordings of a tag, slot after slot; each with the page on which a slot starts. */
export async function wordingTagPaths(paginate: PaginateFunction) {
  const library = await getLibrary();
  return facetsOf(library).tags.flatMap(({ id, term }) => {
    const own = wordingsOf(library.practices.filter(({ tags }) => tags.some((tag) => tag.id === id)));
    const bySlot = WORDING_SLOTS.flatMap((slot) => own.filter(({ wording }) => wording.slot === slot));
    const starts = slotStarts(bySlot, WORDINGS_A_PAGE);
    return paginate(bySlot, { params: { tag: id }, props: { term, starts }, pageSize: WORDINGS_A_PAGE });
  });
}

/** Static paths of the slot pages. */
export const wordingSlotPaths = () => WORDING_SLOTS.map((slot) => ({ params: { slot: SLOT_IDS[slot] }, props: { slot } }));
