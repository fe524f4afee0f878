import { foldWord } from '../data/dictionary.ts';
import type { StoredItem } from '../data/stored-items.ts';
import { WEIGHTS } from '../data/weights.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';
import type { Concept } from '../query/concept.ts';
import { looksLikeItem, readItemQuery, type ItemQuery } from '../query/item-query.ts';
import { planQuery } from '../query/plan-query.ts';

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

/** Share of a text in which a word of the query counts, by where it stands. */
const standing = ({ title, names, about, text }: StoredItem, phrase: string): number => {
  if ([title, ...names].some((name) => foldWord(name).includes(phrase))) return 1;
  if (about.some((word) => foldWord(word).includes(phrase))) return WEIGHTS.itemAbout;
  return foldWord(text).includes(phrase) ? WEIGHTS.itemText : 0;
};

/** The word itself counts in full, what else it is called or means in the library less. */
const answersTo = (item: StoredItem, { text, variants }: Concept): number =>
  Math.max(standing(item, text), ...variants.map(({ phrase, degree }) => (phrase.length > 1 ? degree * standing(item, phrase) : 0)));

const isOf = (item: StoredItem, cue: string): boolean =>
  item.type === cue || item.about.includes(cue) || [item.title, ...item.names].some((name) => foldWord(name).includes(foldWord(cue)));

/** How an item answers to a query, 0 to 1. */
function scoreOf(item: StoredItem, { cues }: ItemQuery, concepts: readonly Concept[]): number {
  const asked = cues.map((cue) => ({ worth: isOf(item, cue) ? 1 : 0, weight: 1 }));
  const said = concepts.map((concept) => ({ worth: answersTo(item, concept), weight: concept.weight }));
  const all = [...asked, ...said];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : all.reduce((sum, { worth, weight }) => sum + worth * weight, 0) / total;
}

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
  const scored = (await library.loadItems())
    .map((item) => ({ item, score: scoreOf(item, read, concepts) }))
    .filter(({ score }) => score >= WEIGHTS.itemFound)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const found = scored.filter(({ score }) => score >= WEIGHTS.itemTail * best);
  const items = found.map(({ item }) => item);
  // A paper's name inside a question about something else says little.
  const about = read.cues.length > 0 && (concepts.length === 0 || read.types.length > 0);
  const sure = about ? found.filter(({ score }) => score >= WEIGHTS.itemFirst).length : 0;
  return { items, first: Math.min(read.types.length > 0 ? MOST_OF_KIND : MOST_FIRST, sure) };
}
