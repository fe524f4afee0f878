import { deflateSync, strToU8 } from 'fflate';
import { composeUrl } from '../lib/urls.ts';
import type { Draft } from './draft.ts';
import { chosenLayout } from './unit-layouts.ts';
import { addDraft } from './store/draft-shelf.ts';
import { rememberCurrent } from './store/open-drafts.ts';
import { openStorage } from './store/open-storage.ts';

/** A draft in an address, in full: with the hints that a link to a colleague leaves out. No server sees a fragment. */
function addressWithDraft(draft: Draft): string {
  const bytes = deflateSync(strToU8(JSON.stringify(draft)), { level: 9 });
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${composeUrl()}#d=${text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/**
 * Hands a draft that was made on another page to the composer, as one more draft of this device.
 * @returns the address to go to; it carries the draft where this device keeps none
 */
export async function handOver(made: Draft): Promise<string> {
  const draft = { ...made, ...chosenLayout() };
  try {
    const { storage, problem } = await openStorage();
    if (problem) return addressWithDraft(draft);
    rememberCurrent((await addDraft(storage, draft)).id);
    return composeUrl();
  } catch {
    return addressWithDraft(draft);
  }
}
