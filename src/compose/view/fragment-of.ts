import { loadWordings } from '../wording-record.ts';
import type { Composer } from './composer-context.ts';

/** The draft as a fragment; where the library's wordings cannot be had, all texts travel whole. */
export async function fragmentOf({ store }: Composer): Promise<string> {
  const [{ draftToFragment }, records] = await Promise.all([import('../draft-link.ts'), loadWordings().catch(() => [])]);
  return draftToFragment(store.draft(), new Map(records.map((record) => [record.id, record])));
}
