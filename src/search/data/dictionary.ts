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
  tags: { tag: number; label: boolean }[];
  /** Documents whose title or alias it is, by place. */
  docs: number[];
  /** Fields and kinds of union whose label it is, by place. */
  fields: number[];
  kinds: number[];
  /** What an everyday word means in the library's words. */
  means: string[];
}

export type Dictionary = ReadonlyMap<string, DictionaryEntry>;

/** Case and inner spaces do not tell words apart. */
export const foldWord = (word: string) => word.toLowerCase().replace(/\s+/g, '');

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

/** All words of a lexicon, in an order that build and browser share. */
export function buildDictionary(lexicon: Omit<Lexicon, 'version'>): Dictionary {
  const { docs, tags, everyday, categories, orgTypes, words: ordinary } = lexicon;
  const words = new Map<string, DictionaryEntry>();
  const entry = (raw: string): DictionaryEntry => {
    const word = foldWord(raw);
    const known = words.get(word);
    if (known) return known;
    const added: DictionaryEntry = {
      word,
      token: termToken(words.size),
      named: true,
      tags: [],
      docs: [],
      fields: [],
      kinds: [],
      means: [],
    };
    words.set(word, added);
    return added;
  };
  docs.forEach(({ title, aliases }, doc) => {
    for (const name of [title, ...aliases]) entry(name).docs.push(doc);
  });
  tags.forEach(({ label, aliases }, tag) => {
    entry(label).tags.push({ tag, label: true });
    for (const alias of aliases) entry(alias).tags.push({ tag, label: false });
  });
  for (const [group, means] of everyday) {
    for (const word of group) entry(word).means.push(...means.map(foldWord));
    means.forEach(entry);
  }
  categories.forEach((label, field) => entry(label).fields.push(field));
  orgTypes.forEach((label, kind) => entry(label).kinds.push(kind));
  for (const word of [...ordinary, ...wordsOfRole(lexicon, '泛词'), ...wordsOfRole(lexicon, '库外的事'), ...wordsOfRole(lexicon, '去处')])
    if (!words.has(word))
      words.set(word, { word, token: termToken(words.size), named: false, tags: [], docs: [], fields: [], kinds: [], means: [] });
  return words;
}
