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

export type Dictionary = ReadonlyMap<string, DictionaryEntry>;

/** What has neither case nor spaces: most words are nothing else, and a library has thousands to fold before its first search. */
const PLAIN = /^[\u4e00-\u9fff]*$/;

/** Case and inner spaces do not tell words apart. */
export const foldWord = (word: string) => (PLAIN.test(word) ? word : word.toLowerCase().replace(/\s+/g, ''));

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

/** An entry while it is being filled. */
type GrowingEntry = { -readonly [Field in keyof DictionaryEntry]: DictionaryEntry[Field] };

/** What nothing stands in; one for all, since most words name one thing and a library has thousands of them. */
const NONE: readonly never[] = [];

/** What a library is called by, as against what is said of its files. */
export type LexiconNames = Omit<Lexicon, 'version' | 'engine' | 'partRoom'>;

/** All words of a lexicon, in an order that build and browser share. */
export function buildDictionary(lexicon: LexiconNames): Dictionary {
  const { docs, tags, everyday, categories, orgTypes, words: ordinary } = lexicon;
  const words = new Map<string, GrowingEntry>();
  const added = (word: string, named: boolean): GrowingEntry => {
    const entry = { word, token: termToken(words.size), named, tags: NONE, docs: NONE, fields: NONE, kinds: NONE, means: NONE };
    words.set(word, entry);
    return entry;
  };
  const entry = (raw: string): GrowingEntry => {
    const word = foldWord(raw);
    return words.get(word) ?? added(word, true);
  };
  const name = (raw: string, field: 'docs' | 'fields' | 'kinds', place: number) => {
    const named = entry(raw);
    named[field] = [...named[field], place];
  };
  const tagged = (raw: string, tag: number, label: boolean) => {
    const named = entry(raw);
    named.tags = [...named.tags, { tag, label }];
  };
  docs.forEach(({ title, aliases }, doc) => {
    for (const raw of [title, ...aliases]) name(raw, 'docs', doc);
  });
  tags.forEach(({ label, aliases }, tag) => {
    tagged(label, tag, true);
    for (const alias of aliases) tagged(alias, tag, false);
  });
  for (const [group, means] of everyday) {
    const folded = means.map(foldWord);
    for (const word of group) {
      const everydayWord = entry(word);
      everydayWord.means = [...everydayWord.means, ...folded];
    }
    means.forEach(entry);
  }
  categories.forEach((label, field) => {
    name(label, 'fields', field);
  });
  orgTypes.forEach((label, kind) => {
    name(label, 'kinds', kind);
  });
  for (const word of [...ordinary, ...wordsOfRole(lexicon, '泛词'), ...wordsOfRole(lexicon, '库外的事'), ...wordsOfRole(lexicon, '去处')])
    if (!words.has(word)) added(word, false);
  return words;
}
