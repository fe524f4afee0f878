import { SLOT_IDS } from '../lib/labels.ts';
import { wordingsOf } from '../lib/wording-view.ts';
import { WORDING_SLOTS } from '../schemas/fields.ts';
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
