import { isCommonWord } from '../common-words.ts';
import type { Term } from '../../schemas/term.ts';
import type { Section } from './sections.ts';

/** A tag suggested for a section, with the word that suggests it. */
export interface FoundTag {
  id: string;
  label: string;
  /** Occurrences in the section; in its heading they count three times. */
  score: number;
  word: string;
}

/**
 * Prepares the vocabulary.
 * @returns a function section → tags, best first
 */
export function tagFinder(terms: Term[]): (section: Section) => FoundTag[] {
  const words = terms.flatMap((term) => [term.label, ...term.aliases].map((word) => ({ word, term })));
  return ({ heading, paragraphs }) => {
    const body = paragraphs.map(({ text }) => text).join('\n');
    const found = new Map<string, FoundTag>();
    for (const { word, term } of words) {
      const score = 3 * count(heading, word) + count(body, word);
      if (score === 0) continue;
      const tag = found.get(term.id) ?? { id: term.id, label: term.label, score: 0, word };
      tag.score += score;
      found.set(term.id, tag);
    }
    return [...found.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };
}

function count(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0 && times < 50; at = text.indexOf(word, at + word.length))
    if (!isScrap(text, at, word)) times += 1;
  return times;
}

/** Characters that stand alone beside a word: 经审查 is 经 and 审查, not 经审. */
const ALONE = '经为以在对把将由向从被给让使要会能可已再也都就不了的地得和与及或是有各其';

/**
 * Whether two characters of a text belong to other words: 助学 in 协助学校, 义工 in 主义工会, 经审 in 经审查.
 * Longer words hardly come about by chance.
 */
function isScrap(text: string, at: number, word: string): boolean {
  if (word.length !== 2) return false;
  const left = isCommonWord(text.slice(Math.max(0, at - 1), at + 1));
  const right = isCommonWord(text.slice(at + 1, at + 3));
  if (left && right) return true;
  if (right) return ALONE.includes(word[0] ?? '') && !isCommonWord(word);
  return left && ALONE.includes(word[1] ?? '') && !isCommonWord(word);
}
