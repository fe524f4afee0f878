import type { PaginateFunction } from 'astro';
import { facetsOf } from '../lib/facets.ts';
import { groupBy } from '../lib/group-by.ts';
import { ORG_TYPES, orgTypeId, slotId, SLOTS } from '../lib/labels.ts';
import { ofOrgType } from '../lib/org-wordings.ts';
import { fairShares, strongest } from '../lib/strongest-wordings.ts';
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

/**
 * Static paths of the wordings of a kind of union, by slot; empty combinations have none. One page each: the lists by field hold every
 * wording, and the others, which name it some six times more, would grow to a third of a site (scripts/check-dist/README.md).
 */
export async function wordingOrgPaths() {
  const { practices } = await getLibrary();
  const paths = SLOTS.flatMap((slot) => {
    const wordings = wordingsOf(practices, slot);
    return ORG_TYPES.flatMap((org) => {
      const own = wordings.filter(ofOrgType(org));
      const params = { org: orgTypeId(org), slot: slotId(slot) };
      return own.length > 0 ? [{ params, props: { slot, org, ...strongest(own, sizeFor(own)) } }] : [];
    });
  });
  return madeOfProps(paths);
}

/** Static paths of the wordings of a tag, slot after slot, on one page each. */
export async function wordingTagPaths() {
  const library = await getLibrary();
  const paths = facetsOf(library).tags.map(({ id, term, count }) => {
    const own = wordingsOf(library.practices.filter(({ tags }) => tags.some((tag) => tag.id === id)));
    const bySlot = SLOTS.map((slot) => ({ slot, wordings: own.filter(({ wording }) => wording.slot === slot) }));
    const used = bySlot.filter(({ wordings }) => wordings.length > 0);
    const shares = fairShares(
      used.map(({ wordings }) => wordings.length),
      WORDINGS_A_PAGE,
    );
    const slots = used.map(({ slot, wordings }, i) => {
      const { shown, total } = strongest(wordings, shares[i] as number);
      // Those of a length stand together, so that they can be compared.
      return { slot, shown: shown.sort((a, b) => a.wording.text.length - b.wording.text.length), total };
    });
    return { params: { tag: id }, props: { term, practices: count, total: own.length, slots } };
  });
  return madeOfProps(paths);
}

/** Static paths of the slot pages. */
export const wordingSlotPaths = () => SLOTS.map((slot) => ({ params: { slot: slotId(slot) }, props: { slot } }));
