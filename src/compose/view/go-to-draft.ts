import { rememberCurrent } from '../store/open-drafts.ts';
import type { OpenedDraft } from '../store/stored-draft.ts';
import type { Composer } from './composer-context.ts';
import { NOTHING_OPEN } from './view-state.ts';

/** Goes over to another draft of this device; the present one stays on the list as it is. */
export async function goTo(composer: Composer, draft: OpenedDraft): Promise<void> {
  composer.leave(NOTHING_OPEN);
  await composer.store.switchTo(draft);
  rememberCurrent(draft.id);
}
