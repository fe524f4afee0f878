import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Draft } from './draft.ts';
import { parseDraftText, type DraftProblem } from './parse-draft.ts';

/** Chats cut longer links. */
export const LONGEST_LINK = 6000;
/** Longer ones make codes that a phone cannot read from a screen. */
export const LONGEST_CODE = 1200;

/** A broken or hostile link must not fill the memory: no draft is this large. */
const LARGEST_DRAFT = 1_000_000;

/** The draft as a fragment without #; hints, which the skeleton gives again, and empty fields stay behind. */
export function draftToFragment(draft: Draft): string {
  const filled = Object.entries(draft).filter(([, value]) => value !== '' && value !== 0);
  const lean = { ...Object.fromEntries(filled), nodes: draft.nodes.map((node) => ({ ...node, hint: undefined })) };
  const bytes = deflateSync(strToU8(JSON.stringify(lean)), { level: 9 });
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `d=${text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** Reads a draft from a fragment, with or without #. @returns the draft, or why it is none */
export function fragmentToDraft(fragment: string): Draft | DraftProblem {
  try {
    const text = fragment.replace(/^#?d=/, '').replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const json = inflateSync(bytes, { out: new Uint8Array(LARGEST_DRAFT) });
    return parseDraftText(strFromU8(json));
  } catch {
    return 'damaged';
  }
}
