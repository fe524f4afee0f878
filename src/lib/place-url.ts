import type { WordingSlot } from '../schemas/fields.ts';
import { PHRASE_KINDS, phraseKindId, slotId } from './labels.ts';
import { phrasesUrl, wordingListUrl } from './urls.ts';

/** Where the wordings for a place in a paper are: a slot of practices, or a kind of phrase. @throws where the library has neither */
export const placeUrl = (label: WordingSlot): string =>
  PHRASE_KINDS.includes(label) ? phrasesUrl(phraseKindId(label)) : wordingListUrl(slotId(label));
