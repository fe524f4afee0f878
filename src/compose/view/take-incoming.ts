import { readStored, store as keep } from '../basket.ts';
import { loadWordings } from '../wording-record.ts';
import type { Composer } from './composer-context.ts';
import { offerDraft } from './incoming.ts';

/** Parts of a draft that have come, until the last is here. */
const PARTS_KEY = 'upl-parts';

/** Off the address bar: a reload must not bring it again over what was changed since. */
const clearAddress = (taken: string) => {
  // Another link that was opened meanwhile is still to be read.
  if (taken.startsWith('#') && location.hash !== taken) return;
  if (location.hash.length > 1) history.replaceState(null, '', location.pathname + location.search);
};

/** True where the address bears a draft that this device itself has put there (draft-in-address.ts). */
async function isOwn({ store }: Composer, text: string): Promise<boolean> {
  const id = /[#&]o=([0-9a-z]+)/.exec(text)?.[1];
  return id !== undefined && (id === store.head().id || (await store.storage.get('drafts', id)) !== undefined);
}

/** A fragment out of a text, whole or put together of its parts; what is still missing is told. */
async function fragmentIn(composer: Composer, text: string): Promise<string | undefined> {
  const [{ findFragment }, { findParts, joinParts, missingParts, wholeFragment }] = await Promise.all([
    import('../draft-link.ts'),
    import('../link-parts.ts'),
  ]);
  const whole = findFragment(text);
  if (whole) return whole;
  const come = findParts(text);
  if (come.length === 0) return undefined;
  const parts = joinParts(readStored(PARTS_KEY), come);
  const missing = missingParts(parts);
  keep(PARTS_KEY, missing.length > 0 ? parts : null);
  if (missing.length === 0) return findFragment(wholeFragment(parts));
  composer.say(
    `收到草稿的第${come.map(({ number }) => number).join('、')}份，共${parts[0]?.count ?? 0}份，还差第${missing.join('、')}份。`,
  );
  return '';
}

/**
 * Looks for a draft in the address or in what was pasted, and asks whether to take it in.
 * @returns false where there is none
 */
export async function takeIncoming(composer: Composer, text: string): Promise<boolean> {
  if (await isOwn(composer, text)) {
    clearAddress(text);
    return true;
  }
  const fragment = await fragmentIn(composer, text);
  if (fragment === undefined) return false;
  if (fragment !== '') {
    const { fragmentToDraft } = await import('../draft-link.ts');
    // Where they cannot be had, the address keeps the draft for another try.
    const records = fragment.startsWith('e=') ? await loadWordings() : [];
    const received = fragmentToDraft(fragment, new Map(records.map((record) => [record.id, record])));
    if (typeof received === 'string') offerDraft(composer, received, '链接');
    else {
      const { draft, changed, lost } = received;
      const remarks = [
        changed > 0 ? `其中${changed}段措辞库里已改，放的是现在的写法。` : '',
        lost > 0 ? `其中${lost}段措辞库里已没有，文中注明了编号。` : '',
      ];
      offerDraft(composer, draft, '链接', remarks.join(''));
    }
  }
  clearAddress(text);
  return true;
}
