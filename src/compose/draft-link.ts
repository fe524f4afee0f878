import { deflateSync, inflateSync, strFromU8 } from 'fflate';
import { layoutDifferences } from '../official/read-layout.ts';
import { MOST_NODES } from './draft-limits.ts';
import { DRAFT_VERSION, type Draft, type DraftNode, type Paragraph } from './draft.ts';
import { packText, unpackText } from './pack-text.ts';
import { parseDraft, parseDraftText, type DraftProblem } from './parse-draft.ts';
import type { WordingRecord } from './wording-record.ts';

/** Chats cut longer links. */
export const LONGEST_LINK = 6000;
/** Longer ones make codes that a phone cannot read from a screen. */
export const LONGEST_CODE = 1200;

/** A broken or hostile link must not fill the memory: no draft is this large. */
const LARGEST_DRAFT = 1_000_000;

type Wording = Pick<WordingRecord, 'id' | 'slot' | 'text' | 'category'>;
/** The wordings of the library by their keys. */
export type Wordings = ReadonlyMap<string, Wording>;

/** A draft out of a link, and how many of its wordings the library has changed or lost meanwhile. */
export interface Received {
  draft: Draft;
  changed: number;
  lost: number;
}

/** Four characters to tell by whether a wording is still the same: FNV-1a over its UTF-16. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36).slice(-4);
}

const WORDING = 0;
const COLLECTED = 5;
const NOTED = 6;
/** Marks of a heading, one bit each, from the lowest on. */
const MARKS = ['divided', 'silent', 'runIn', 'appendix'] as const;

/** A list without the empty values at its end. */
function withoutEnd(values: readonly unknown[]): unknown[] {
  const end = values.reduce<number>((last, value, i) => (value === '' || value === 0 ? last : i + 1), 0);
  return values.slice(0, end);
}

/** What stands beside the text of a paragraph. */
const leanAsides = ({ note = '', noteLeftOut, hint = '', comparison = '' }: Paragraph) =>
  withoutEnd([note, noteLeftOut ? 1 : 0, hint, comparison]);

const asidesOf = ([note, leftOut, hint, comparison]: readonly unknown[]) => ({
  note: note || undefined,
  noteLeftOut: leftOut === 1,
  hint: hint || undefined,
  comparison,
});

/** A node in few characters: own paragraphs as their text, headings by their level, an unedited wording as its key. */
function leanNode(node: DraftNode, wordings: Wordings): unknown {
  if (node.kind === 'heading') {
    const { level, text, slots } = node;
    const marks = MARKS.reduce((sum, mark, i) => sum + (node[mark] ? 1 << i : 0), 0);
    return [level, text, ...(slots || marks ? [slots ?? []] : []), ...(marks ? [marks] : [])];
  }
  const { text, origin } = node;
  const asides = leanAsides(node);
  if (!origin) return asides.length > 0 ? [NOTED, text, ...asides] : text;
  const known = wordings.get(origin.key);
  if (known?.text === text && known.slot === origin.slot && asides.length === 0)
    return [WORDING, origin.key, markOf(text), ...(origin.group === known.category ? [] : [origin.group])];
  return [COLLECTED, text, origin.key, origin.slot, origin.group, ...asides];
}

function nodeOf(lean: unknown, id: number, wordings: Wordings, note: (what: 'changed' | 'lost') => void): unknown {
  if (typeof lean === 'string') return { id, kind: 'paragraph', text: lean };
  if (!Array.isArray(lean)) return undefined;
  const [kind, first, ...rest] = lean as unknown[];
  if (kind === WORDING) {
    const known = wordings.get(String(first));
    if (!known) note('lost');
    else if (markOf(known.text) !== rest[0]) note('changed');
    const origin = known && { key: known.id, slot: known.slot, group: rest[1] ?? known.category };
    return { id, kind: 'paragraph', text: known?.text ?? `（库里已没有这条措辞：${String(first)}）`, origin };
  }
  if (kind === COLLECTED) {
    const [key, slot, group, ...asides] = rest;
    return { id, kind: 'paragraph', text: first, origin: { key, slot, group }, ...asidesOf(asides) };
  }
  if (kind === NOTED) return { id, kind: 'paragraph', text: first, ...asidesOf(rest) };
  return {
    id,
    kind: 'heading',
    level: kind,
    text: first,
    slots: rest[0],
    ...Object.fromEntries(MARKS.map((mark, i) => [mark, (Number(rest[1]) & (1 << i)) !== 0])),
  };
}

/** Bytes in characters that every chat leaves alone (RFC 4648, base64url). */
function toBase64(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));

const inflate = (text: string): Uint8Array => inflateSync(fromBase64(text), { out: new Uint8Array(LARGEST_DRAFT) });

/** The draft as a fragment without #. Hints of headings, which the skeleton gives again, stay behind. @param wordings known to whoever opens it */
export function draftToFragment(draft: Draft, wordings: Wordings): string {
  const { title, addressee, nodes, fills, attachments, signature, date, target, layout } = draft;
  const own = layout ? layoutDifferences(layout) : '';
  const lean = withoutEnd([
    title,
    nodes.map((node) => leanNode(node, wordings)),
    fills,
    addressee,
    attachments,
    signature,
    date,
    target,
    own,
  ]);
  return `e=${toBase64(deflateSync(packText(JSON.stringify(lean)), { level: 9 }))}`;
}

/** A draft in a text: the first link of the present form (e) or the older one (d), whatever a chat has put around it or done to its =. */
export const findFragment = (text: string): string | undefined => {
  const [, form, data] = /(?:^|[#&\s])([de])(?:=|%3D)([A-Za-z0-9_-]+)/i.exec(text) ?? [];
  return form && data ? `${form.toLowerCase()}=${data}` : undefined;
};

/** Reads a draft from a fragment. @param wordings of the library @returns the draft, or why it is none */
export function fragmentToDraft(fragment: string, wordings: Wordings): Received | DraftProblem {
  const counts = { changed: 0, lost: 0 };
  try {
    const data = fragment.slice(2);
    if (fragment.startsWith('d=')) {
      const draft = parseDraftText(strFromU8(inflate(data)));
      return typeof draft === 'string' ? draft : { draft, ...counts };
    }
    const lean: unknown = JSON.parse(unpackText(inflate(data)));
    if (!Array.isArray(lean) || !Array.isArray(lean[1])) return 'damaged';
    if (lean[1].length > MOST_NODES) return 'large';
    const note = (what: 'changed' | 'lost') => {
      counts[what] += 1;
    };
    const [title, nodes, fills, addressee, attachments, signature, date, target, layout] = lean as [unknown, unknown[], ...unknown[]];
    const draft = parseDraft({
      ...{ version: DRAFT_VERSION, title, fills, addressee, attachments, signature, date, target, layout },
      nodes: nodes.map((node, i) => nodeOf(node, i + 1, wordings, note)),
    });
    return typeof draft === 'string' ? draft : { draft, ...counts };
  } catch {
    return 'damaged';
  }
}
