import { PHRASE_KINDS, SLOTS } from '../lib/labels.ts';
import { readLayout } from '../official/read-layout.ts';
import { DEEPEST_LEVEL, type OutlineLevel } from '../official/outline-numbers.ts';
import type { WordingSlot } from '../schemas/fields.ts';
import { DRAFT_VERSION, type CollectedItem, type Draft, type DraftNode, type Origin, type Paragraph } from './draft.ts';
import { isWithinLimits, MOST_NODES } from './draft-limits.ts';

type Json = Record<string, unknown>;

/** Why a stored draft could not be read: no draft at all, one of a newer edition of the site, or more than the composer can hold. */
export type DraftProblem = 'damaged' | 'newer' | 'large';

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isSlot = (value: unknown): value is WordingSlot => [...SLOTS, ...PHRASE_KINDS].some((slot) => slot === value);

function parseOrigin(value: unknown): Origin | undefined {
  if (!isObject(value) || !isSlot(value['slot']) || typeof value['key'] !== 'string') return undefined;
  const opens = textOf(value['opens']);
  return { key: value['key'], slot: value['slot'], group: textOf(value['group']), ...(opens ? { opens } : {}) };
}

/** What comes with a figure. */
const asides = (raw: Json): Pick<Paragraph, 'note' | 'hint' | 'comparison'> => {
  const { note, hint, comparison } = raw;
  return {
    ...(typeof note === 'string' ? { note } : {}),
    ...(typeof hint === 'string' ? { hint } : {}),
    ...(typeof comparison === 'string' ? { comparison } : {}),
  };
};

function parseHeading(raw: Json, id: number): DraftNode {
  const slots = Array.isArray(raw['slots']) ? raw['slots'].filter(isSlot) : [];
  const level = Math.min(DEEPEST_LEVEL, Math.max(1, Math.trunc(Number(raw['level'])) || 1)) as OutlineLevel;
  return {
    id,
    kind: 'heading',
    level,
    text: textOf(raw['text']),
    ...(slots.length > 0 ? { slots } : {}),
    ...(raw['divided'] === true ? { divided: true } : {}),
    ...(raw['silent'] === true ? { silent: true } : {}),
    ...(raw['runIn'] === true ? { runIn: true } : {}),
    ...(raw['appendix'] === true ? { appendix: true } : {}),
    ...(typeof raw['hint'] === 'string' ? { hint: raw['hint'] } : {}),
  };
}

function parseParagraph(raw: Json, id: number): DraftNode {
  const origin = parseOrigin(raw['origin']);
  return {
    id,
    kind: 'paragraph',
    text: textOf(raw['text']),
    ...(origin ? { origin } : {}),
    ...asides(raw),
    ...(raw['noteLeftOut'] === true ? { noteLeftOut: true } : {}),
  };
}

/** Ids are given anew where one is missing or stands twice. */
function parseNodes(raw: readonly unknown[]): DraftNode[] {
  const objects = raw.filter(isObject).filter(({ kind }) => kind === 'heading' || kind === 'paragraph');
  const ids = objects.map(({ id }) => id);
  const sound = ids.every((id) => Number.isSafeInteger(id) && Number(id) > 0) && new Set(ids).size === ids.length;
  return objects.map((object, i) => {
    const id = sound ? Number(object['id']) : i + 1;
    return object['kind'] === 'heading' ? parseHeading(object, id) : parseParagraph(object, id);
  });
}

const parseFills = (raw: unknown): Draft['fills'] =>
  isObject(raw)
    ? Object.fromEntries(Object.entries(raw).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== ''))
    : {};

/**
 * Reads a draft from a file, a link or the device: parts that are not understood are dropped, the rest is kept.
 * A stored form of an older version would be brought up here before it is read.
 * @returns the draft, or why it is none
 */
export function parseDraft(value: unknown): Draft | DraftProblem {
  if (!isObject(value) || !Array.isArray(value['nodes'])) return 'damaged';
  if (typeof value['version'] !== 'number') return 'damaged';
  if (value['version'] > DRAFT_VERSION) return 'newer';
  // Before anything is done with each of them.
  if (value['nodes'].length > MOST_NODES) return 'large';
  const target = Number(value['target']);
  const layout = readLayout(value['layout']);
  const draft: Draft = {
    version: DRAFT_VERSION,
    title: textOf(value['title']),
    addressee: textOf(value['addressee']),
    nodes: parseNodes(value['nodes']),
    fills: parseFills(value['fills']),
    attachments: textOf(value['attachments']),
    signature: textOf(value['signature']),
    date: textOf(value['date']),
    target: Number.isSafeInteger(target) && target > 0 ? target : 0,
    ...(layout ? { layout } : {}),
  };
  return isWithinLimits(draft) ? draft : 'large';
}

/** `parseDraft` on text. */
export function parseDraftText(text: string): Draft | DraftProblem {
  try {
    return parseDraft(JSON.parse(text) as unknown);
  } catch {
    return 'damaged';
  }
}

/** Reads collected items; what is none is dropped. */
export function parseItems(value: unknown): CollectedItem[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).flatMap((raw) => {
    const origin = parseOrigin(raw);
    const text = textOf(raw['text']);
    if (!origin || text === '') return [];
    return [{ ...origin, text, ...asides(raw) }];
  });
}
