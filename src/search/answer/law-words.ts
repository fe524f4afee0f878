import type { Names } from '../data/names.ts';
import type { Concept } from '../query/concept.ts';
import { planQuery } from '../query/plan-query.ts';

/** A word of a query as the laws may say it. */
export interface LawWord extends Concept {
  /** Its longest parts that stand in the laws, of two characters and more. */
  parts: readonly string[];
  /** Share of it that the parts make up. */
  partsShare: number;
}

/** Cuts a word, from the left, into the longest pieces that stand in the laws. @param all the laws' whole text */
function partsOf(word: string, all: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < word.length;) {
    let end = word.length;
    while (end > from + 1 && !all.includes(word.slice(from, end))) end -= 1;
    if (end > from + 1) parts.push(word.slice(from, end));
    from = end;
  }
  return parts;
}

const ofCharacters = (text: string, idle: ReadonlySet<string>) => [...text].filter((character) => !idle.has(character)).join('');

/**
 * The words of a query, cut as the laws say them.
 * @param rest what a query has beside numbers and question words
 * @param all the laws' whole text
 */
export function lawWords(rest: string, all: string, names: Names): LawWord[] {
  const { concepts } = planQuery(rest, names);
  const idle = new Set([...names.speech.edges, ...names.speech.adverbs]);
  // Characters that say nothing stand inside unknown texts too: 要听.
  const clean = concepts.flatMap((concept): Concept[] => {
    if (concept.known || all.includes(concept.text)) return [concept];
    const text = ofCharacters(concept.text, idle);
    return text === '' ? [] : [{ ...concept, text, variants: [{ phrase: text, degree: 1 }] }];
  });
  return clean.map((concept) => {
    const parts = partsOf(concept.text, all);
    return { ...concept, parts, partsShare: parts.join('').length / concept.text.length };
  });
}
