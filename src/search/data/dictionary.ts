import { foldNames, foldWord, type FoldedNames, type LexiconNames } from './folded-names.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOfRole } from './speech.ts';

/** What the library knows of one word. */
export interface DictionaryEntry {
  word: string;
  /** The word's own index word, see `termToken`. */
  token: string;
  /** A name of the library or an everyday word for one, as against an ordinary word of the texts. */
  named: boolean;
  /** Tags that it names, by place; `label` when it is the tag's own label. */
  tags: readonly { tag: number; label: boolean }[];
  /** Documents whose title or alias it is, by place. */
  docs: readonly number[];
  /** Fields and kinds of union whose label it is, by place. */
  fields: readonly number[];
  kinds: readonly number[];
  /** What an everyday word means in the library's words. */
  means: readonly string[];
}

/** All words of a library. What is known of one is gathered when it is first asked for: a search needs a few dozen of thousands. */
export interface Dictionary {
  has: (word: string) => boolean;
  get: (word: string) => DictionaryEntry | undefined;
  /** The word that has this index word. */
  ofToken: (token: string) => DictionaryEntry | undefined;
  /** All of them, in an order that build and browser share. */
  words: () => readonly string[];
  /** Those that the library names things by, everyday words among them; they come first. */
  named: () => readonly string[];
  /** Those among them that name a document or a tag. */
  titles: () => readonly string[];
}

/**
 * Index word of the n-th dictionary word. All of them sort side by side, so that a query's synonyms
 * lie in one or two of Pagefind's chunks, wherever the words themselves would sort.
 */
export const termToken = (place: number) => `q${place.toString(36).padStart(4, '0')}`;

/** Index word that says: this dictionary word stands in a section that fills this slot of a work summary. No index word begins another. */
export const slotToken = (token: string, slot: number) => `s${slot}${token}`;

/** Reads what `slotToken` writes; an empty token for any other index word. */
export function readSlotToken(word: string): { slot: number; token: string } {
  const [, slot = '', token = ''] = /^s(\d+)(q\w+)$/.exec(word) ?? [];
  return { slot: Number(slot), token };
}

/** Whether a word has an index word of its own; one of two characters is a pair already. */
export const hasToken = ({ word }: Pick<DictionaryEntry, 'word'>) => word.length > 2;

/** The numbers of those names that are a word: where it first stands, and where else. */
interface Standing {
  firsts: readonly number[];
  repeats: ReadonlyMap<string, readonly number[]>;
}

/** The words among the names, each with its place. */
function standingOf(names: readonly string[]): Standing & { places: Map<string, number> } {
  const [places, firsts, repeats] = [new Map<string, number>(), [] as number[], new Map<string, number[]>()];
  names.forEach((word, at) => {
    if (!places.has(word)) {
      places.set(word, firsts.length);
      firsts.push(at);
    } else if (!repeats.get(word)?.push(at)) repeats.set(word, [at]);
  });
  return { places, firsts, repeats };
}

/** What the names say of a word. @param standing the numbers of those that are the word */
function traitsOf(standing: readonly number[], { owners, ranges }: FoldedNames, everyday: Lexicon['everyday']) {
  const within = ([from, to]: readonly [number, number]) => standing.filter((at) => at >= from && at < to);
  const ownersIn = (range: readonly [number, number]) => within(range).map((at) => owners[at] ?? 0);
  return {
    docs: ownersIn(ranges.docs),
    // The label stands before the other names of a tag.
    tags: within(ranges.tags).map((at) => ({ tag: owners[at] ?? 0, label: at === ranges.tags[0] || owners[at - 1] !== owners[at] })),
    fields: ownersIn(ranges.fields),
    kinds: ownersIn(ranges.kinds),
    means: ownersIn(ranges.everyday).flatMap((group) => (everyday[group]?.[1] ?? []).map(foldWord)),
  };
}

/** All words of a lexicon. */
export function buildDictionary(lexicon: LexiconNames): Dictionary {
  const folded = foldNames(lexicon);
  const { places, firsts, repeats } = standingOf(folded.names);
  for (const list of [lexicon.words, ...(['泛词', '库外的事', '去处'] as const).map((role) => wordsOfRole(lexicon, role))])
    for (const word of list) if (!places.has(word)) places.set(word, places.size);
  let [inOrder, titles]: (readonly string[] | undefined)[] = [];
  const words = () => (inOrder ??= [...places.keys()]);
  const kept = new Map<string, DictionaryEntry>();

  function get(word: string): DictionaryEntry | undefined {
    const before = kept.get(word);
    const place = before ? undefined : places.get(word);
    if (place === undefined) return before;
    const first = firsts[place];
    const standing = first === undefined ? [] : [first, ...(repeats.get(word) ?? [])];
    const entry = { word, token: termToken(place), named: first !== undefined, ...traitsOf(standing, folded, lexicon.everyday) };
    kept.set(word, entry);
    return entry;
  }

  return {
    has: (word) => places.has(word),
    get,
    ofToken: (token) => {
      const word = words()[parseInt(token.slice(1), 36)];
      const entry = word === undefined ? undefined : get(word);
      return entry?.token === token ? entry : undefined;
    },
    words,
    named: () => words().slice(0, firsts.length),
    titles: () => (titles ??= [...new Set(folded.names.slice(0, folded.ranges.tags[1]))]),
  };
}
