import { deflateSync, strToU8 } from 'fflate';
import { composeUrl } from '../lib/urls.ts';
import type { Draft } from './draft.ts';

/**
 * The address of the composer with a draft in its fragment, which no server sees; there the reader is asked before it takes
 * the place of another. In full, with the hints that a link to a colleague leaves out.
 */
export function addressWithDraft(draft: Draft): string {
  const bytes = deflateSync(strToU8(JSON.stringify(draft)), { level: 9 });
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${composeUrl()}#d=${text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}
