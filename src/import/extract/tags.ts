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
  for (let at = text.indexOf(word); at >= 0 && times < 50; at = text.indexOf(word, at + word.length)) times += 1;
  return times;
}
