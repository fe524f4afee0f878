import { foldWord } from '../data/folded-names.ts';
import type { StoredItem } from '../data/stored-items.ts';
import { WEIGHTS } from '../data/weights.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';
import { isSubject, type Concept } from '../query/concept.ts';
import { looksLikeItem, readItemQuery } from '../query/item-query.ts';
import { planQuery } from '../query/plan-query.ts';

// In one file with what finds them.
export { itemHit } from './item-hits.ts';

/** What the items have for a query. */
export interface FoundItems {
  /** The best first. */
  items: StoredItem[];
  /** How many of them stand before practices and summaries: where the query is about them and nothing else. */
  first: number;
}

/** Items that stand before the practices: as many as of a kind that is named, else few. */
const MOST_FIRST = 3;
const MOST_OF_KIND = 10;

/** An item in one form of its words. */
interface FoldedItem {
  /** Its title and what else it is called. */
  names: readonly string[];
  field: string;
  about: readonly string[];
  text: string;
}

const folded = new WeakMap<StoredItem, FoldedItem>();

/** Folded once: every query looks through all of them, several times. */
function foldItem(item: StoredItem): FoldedItem {
  const kept = folded.get(item);
  if (kept) return kept;
  const { title, names, field, about, text } = item;
  const made = { names: [title, ...names].map(foldWord), field: foldWord(field), about: about.map(foldWord), text: foldWord(text) };
  folded.set(item, made);
  return made;
}

/** Share of a text in which a word of the query counts, by where it stands. */
function standing(item: StoredItem, phrase: string): number {
  const { names, field, about, text } = foldItem(item);
  if (field.includes(phrase) || names.some((name) => name.includes(phrase))) return 1;
  if (about.some((word) => word.includes(phrase))) return WEIGHTS.itemAbout;
  return text.includes(phrase) ? WEIGHTS.itemText : 0;
}

/** The word itself counts in full, what else it is called or means in the library less. */
const answersTo = (item: StoredItem, { text, variants }: Concept): number =>
  Math.max(standing(item, text), ...variants.map(({ phrase, degree }) => (phrase.length > 1 ? degree * standing(item, phrase) : 0)));

const isOf = (item: StoredItem, cue: string): boolean =>
  item.type === cue || item.about.includes(cue) || foldItem(item).names.some((name) => name.includes(foldWord(cue)));

/** Whether a query is what an item is called, or a part of that. */
const isNamed = (item: StoredItem | undefined, query: string): boolean =>
  item !== undefined && query.length > 2 && foldItem(item).names.some((name) => name.includes(foldWord(query)));

function mean(parts: readonly { worth: number; weight: number }[]): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : parts.reduce((sum, { worth, weight }) => sum + worth * weight, 0) / total;
}

const saysOf = (item: StoredItem, concepts: readonly Concept[]) =>
  concepts.map((concept) => ({ worth: answersTo(item, concept), weight: concept.weight }));

/** A cue, and the words that it is made of: what is called 职工代表大会议程 is also found as 职代会议程. */
interface ReadCue {
  cue: string;
  concepts: readonly Concept[];
}

/** How an item answers to a query, 0 to 1. */
const scoreOf = (item: StoredItem, cues: readonly ReadCue[], concepts: readonly Concept[]): number =>
  mean([
    ...cues.map(({ cue, concepts: inside }) => ({ worth: isOf(item, cue) ? 1 : mean(saysOf(item, inside)), weight: 1 })),
    ...saysOf(item, concepts),
  ]);

/**
 * What the items have for a query.
 * @param always also where it names none of them
 * @returns undefined where it names none, and they were not looked at
 * @throws where the items cannot be fetched
 */
export async function findItems(query: string, library: SearchedLibrary, always = false): Promise<FoundItems | undefined> {
  const { cues } = library.lexicon;
  if (!always && !looksLikeItem(query, cues)) return undefined;
  const read = readItemQuery(query, cues);
  const { concepts } = planQuery(read.rest, library);
  const readCues = read.cues.map((cue): ReadCue => ({ cue, concepts: planQuery(cue, library).concepts.filter(isSubject) }));
  const scored = (await library.loadItems())
    .map((item) => ({ item, score: scoreOf(item, readCues, concepts) }))
    .filter(({ score }) => score >= WEIGHTS.itemFound)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const found = scored.filter(({ score }) => score >= WEIGHTS.itemTail * best);
  const items = found.map(({ item }) => item);
  // A paper's name inside a question about something else says little.
  const about = read.types.length > 0 || isNamed(items[0], query) || (read.cues.length > 0 && !concepts.some(isSubject));
  const sure = about ? found.filter(({ score }) => score >= WEIGHTS.itemFirst).length : 0;
  return { items, first: Math.min(read.types.length > 0 ? MOST_OF_KIND : MOST_FIRST, sure) };
}
