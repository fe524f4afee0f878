import { pinyin } from 'pinyin-pro';
import type { LibraryView } from '../lib/library-view.ts';

/** A word of the library with its syllables, without tones: 职代会, [zhi, dai, hui]. */
export interface TypedWord {
  word: string;
  syllables: string[];
}

/** Input methods take words of Chinese characters; one character is no word, and longer ones nobody types in one go. */
const WORD = /^\p{Script=Han}{2,16}$/u;

/** What cadres type: terms, practices and laws with their other names, each once. */
export function typedNames({ terms, practices, laws }: Pick<LibraryView, 'terms' | 'practices' | 'laws'>): string[] {
  const names = [
    ...terms.flatMap(({ label, aliases }) => [label, ...aliases]),
    ...practices.flatMap(({ title, aliases }) => [title, ...aliases]),
    ...laws.flatMap(({ short, aliases }) => [short, ...aliases]),
  ];
  return [...new Set(names)].filter((word) => WORD.test(word));
}

/** @returns the words with their syllables, in the order of the alphabet */
export const inPinyin = (names: readonly string[]): TypedWord[] =>
  names
    .map((word) => ({ word, syllables: pinyin(word, { toneType: 'none', type: 'array', v: true }) }))
    .sort((a, b) => {
      const [one, other] = [a.syllables.join(' '), b.syllables.join(' ')];
      return one < other ? -1 : one > other ? 1 : a.word < b.word ? -1 : 1;
    });
