import type { Issue } from '../../settings/issue.ts';
import type { List } from '../../content/read-list.ts';
import { foldName, libraryNames, saidInLibrary } from '../library-names.ts';
import type { Rule } from './rule.ts';

/** A word of one of the lists under content/words/, and where it stands. */
interface PlacedWord {
  word: string;
  file: string;
  line: number;
}

const placed = <T>(list: List<T> | undefined, wordsOf: (item: T) => readonly string[], field: string): PlacedWord[] =>
  list?.items.flatMap((item, i) =>
    wordsOf(item).map((word, j) => ({
      word,
      file: list.file,
      line: list.yaml.lineOf([i, field, ...(wordsOf(item).length > 1 ? [j] : [])]),
    })),
  ) ?? [];

/** @param what the kind of word, for messages */
function repeats(words: readonly PlacedWord[], what: string): Issue[] {
  const first = new Map<string, PlacedWord>();
  return words.flatMap((one): Issue[] => {
    const earlier = first.get(foldName(one.word));
    if (!earlier) {
      first.set(foldName(one.word), one);
      return [];
    }
    return [
      {
        file: one.file,
        line: one.line,
        rule: 'repeated-word',
        found: `重复的${what}“${one.word}”，已写在 ${earlier.file}:${earlier.line}`,
        expected: `只写一次的${what}`,
        repair: '两处合成一处，删去这一个',
      },
    ];
  });
}

const dead = (words: readonly PlacedWord[], isSaid: (phrase: string) => boolean): Issue[] =>
  words
    .filter(({ word }) => !isSaid(word))
    .map(({ word, file, line }) => ({
      file,
      line,
      rule: 'dead-meaning',
      found: `库里哪儿都没有的说法“${word}”`,
      expected: '标题、别名、标签、领域或正文里有的说法',
      repair: '换成库里的说法；没有相应的内容就删去这一项',
    }));

const alreadyNames = (words: readonly PlacedWord[], names: ReadonlyMap<string, string>): Issue[] =>
  words.flatMap(({ word, file, line }): Issue[] => {
    const owner = names.get(foldName(word));
    if (!owner) return [];
    return [
      {
        file,
        line,
        rule: 'word-is-name',
        found: `“${word}”已经是${owner}`,
        expected: '不是标题、标签或别名的说法',
        repair: '删去它；它还指别的内容时，补到那条做法或标签的别名里',
      },
    ];
  });

/** Everyday and regional words lead to something that the library has, say what it does not say already, and stand once. */
export const searchWords: Rule = (library) => {
  const { everydayWords, regionalWords, questionWords, intentWords } = library;
  const names = libraryNames(library);
  // Where a list of names is broken itself, every meaning would look dead.
  const isSaid = library.terms && library.categories ? saidInLibrary(library) : () => true;
  const everyday = placed(everydayWords, ({ words }) => words, 'words');
  const regional = placed(regionalWords, ({ said }) => [said], 'said');
  // A word of two roles is asked for by both; that it asks for something and for nothing cannot be.
  const silent = placed(questionWords, ({ role, words }) => (role === '无实义' ? words : []), 'words');
  const roles = [...new Set(questionWords?.items.map(({ role }) => role))].filter((role) => role !== '无实义');
  const asking = [...silent, ...placed(intentWords, ({ words }) => words, 'words')];
  return [
    ...dead(
      placed(everydayWords, ({ means }) => means, 'means'),
      isSaid,
    ),
    ...dead(
      placed(regionalWords, ({ means }) => [means], 'means'),
      isSaid,
    ),
    ...alreadyNames([...everyday, ...regional, ...asking], names),
    ...repeats([...asking, ...everyday], '说法'),
    ...repeats(regional, '地区说法'),
    ...roles.flatMap((role) =>
      repeats(
        placed(questionWords, (item) => (item.role === role ? item.words : []), 'words'),
        `“${role}”的词`,
      ),
    ),
  ];
};
