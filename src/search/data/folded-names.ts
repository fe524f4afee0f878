import type { Lexicon } from './lexicon.ts';

/** What has neither case nor spaces: most words are nothing else, and a library has thousands to fold before its first search. */
const PLAIN = /^[\u4e00-\u9fff]*$/;

/** Case and inner spaces do not tell words apart. */
export const foldWord = (word: string) => (PLAIN.test(word) ? word : word.toLowerCase().replace(/\s+/g, ''));

/** What a name may be the name of; `everyday` is a group of everyday words. */
type Sort = 'docs' | 'tags' | 'everyday' | 'fields' | 'kinds';

/** All that a library calls its things, folded, in one row. Words have their places in the order in which they first stand here. */
export interface FoldedNames {
  names: readonly string[];
  /** What each is the name of: its place in the lexicon. -1 for a meaning of everyday words, which names nothing. */
  owners: readonly number[];
  /** Where the names of each sort begin and end. */
  ranges: Readonly<Record<Sort, readonly [from: number, to: number]>>;
}

/** The meanings of everyday words are words of their own, though they name nothing. */
const MEANING = -1;

/** What a library is called by, as against what is said of its files. */
export type LexiconNames = Omit<Lexicon, 'version' | 'engine' | 'partRoom'>;

/** @returns the names of a lexicon in one row */
export function foldNames({ docs, tags, everyday, categories, orgTypes }: LexiconNames): FoldedNames {
  const [names, owners]: [string[], number[]] = [[], []];
  const put = (raw: string, owner: number): void => {
    names.push(foldWord(raw));
    owners.push(owner);
  };
  const putAll = (raws: readonly string[], owner: number): void => {
    for (const raw of raws) put(raw, owner);
  };
  const filled = (fill: () => void): [from: number, to: number] => {
    const from = names.length;
    fill();
    return [from, names.length];
  };
  const ranges = {
    docs: filled(() => {
      docs.forEach(({ title, aliases }, doc) => {
        put(title, doc);
        putAll(aliases, doc);
      });
    }),
    tags: filled(() => {
      tags.forEach(({ label, aliases }, tag) => {
        put(label, tag);
        putAll(aliases, tag);
      });
    }),
    everyday: filled(() => {
      everyday.forEach(([group, means], place) => {
        putAll(group, place);
        putAll(means, MEANING);
      });
    }),
    fields: filled(() => {
      categories.forEach(put);
    }),
    kinds: filled(() => {
      orgTypes.forEach(put);
    }),
  };
  return { names, owners, ranges };
}
