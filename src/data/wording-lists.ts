import { ORG_TYPE_IDS, SLOT_IDS } from '../lib/labels.ts';
import { facetsOf } from '../lib/facets.ts';
import { wordingsOf } from '../lib/wording-view.ts';
import { ORG_TYPES, WORDING_SLOTS } from '../schemas/fields.ts';
import { getLibrary } from './library.ts';

/** Static paths of the wording pages, by slot and field; empty combinations have none. */
export async function wordingListPaths() {
  const { practices, categories } = await getLibrary();
  return WORDING_SLOTS.flatMap((slot) =>
    categories.flatMap((category) => {
      const wordings = wordingsOf(practices, slot).filter(({ practice }) => practice.category.id === category.id);
      return wordings.length > 0 ? [{ params: { slot: SLOT_IDS[slot], category: category.id }, props: { slot, category, wordings } }] : [];
    }),
  );
}

/** Static paths of the wordings of a kind of union, by slot; empty combinations have none. */
export async function wordingOrgPaths() {
  const { practices } = await getLibrary();
  return WORDING_SLOTS.flatMap((slot) =>
    ORG_TYPES.flatMap((org) => {
      const wordings = wordingsOf(practices, slot).filter(({ practice }) => practice.orgTypes.includes(org));
      return wordings.length > 0 ? [{ params: { org: ORG_TYPE_IDS[org], slot: SLOT_IDS[slot] }, props: { slot, org, wordings } }] : [];
    }),
  );
}

/** Static paths of the wordings of a tag, grouped by slot. */
export async function wordingTagPaths() {
  const library = await getLibrary();
  return facetsOf(library).tags.map(({ id, term }) => {
    const wordings = wordingsOf(library.practices.filter(({ tags }) => tags.some((tag) => tag.id === id)));
    const slots = WORDING_SLOTS.map((slot) => ({ slot, wordings: wordings.filter(({ wording }) => wording.slot === slot) }));
    return { params: { tag: id }, props: { term, count: wordings.length, slots: slots.filter((group) => group.wordings.length > 0) } };
  });
}

/** Static paths of the slot pages. */
export const wordingSlotPaths = () => WORDING_SLOTS.map((slot) => ({ params: { slot: SLOT_IDS[slot] }, props: { slot } }));
