import { foldWord } from '../data/dictionary.ts';
import type { Names } from '../data/names.ts';
import { WEIGHTS } from '../data/weights.ts';
import { isSubject, type Concept } from '../query/concept.ts';
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

/** Words side by side that the laws say as one are one: 最低工资 is neither 最低 nor 工资. */
function joined(concepts: readonly Concept[], query: string, all: string): Concept[] {
  const words: Concept[] = [];
  for (const concept of concepts) {
    const last = words[words.length - 1];
    const both = `${last?.text ?? ''}${concept.text}`;
    const bothWords = last && Math.min(last.text.length, concept.text.length) > 1 && (isSubject(last) || isSubject(concept));
    if (bothWords && query.includes(both) && all.includes(both))
      words[words.length - 1] = {
        ...last,
        text: both,
        weight: Math.max(last.weight, concept.weight, WEIGHTS.ordinaryShare),
        known: true,
        variants: [{ phrase: both, degree: 1 }],
        tags: new Map(),
      };
    else words.push(concept);
  }
  return words;
}

const ofCharacters = (text: string, idle: ReadonlySet<string>) => [...text].filter((character) => !idle.has(character)).join('');

/**
 * The words of a query, cut as the laws say them.
 * @param rest what a query has beside numbers and question words
 * @param all the laws' whole text
 */
export function lawWords(rest: string, all: string, names: Names): LawWord[] {
  const { query, concepts } = planQuery(rest, names);
  const idle = new Set([...names.speech.edges, ...names.speech.adverbs]);
  // Characters that say nothing stand inside unknown texts too: 要听.
  const clean = concepts.flatMap((concept): Concept[] => {
    if (concept.known || all.includes(concept.text)) return [concept];
    const text = ofCharacters(concept.text, idle);
    return text === '' ? [] : [{ ...concept, text, variants: [{ phrase: text, degree: 1 }] }];
  });
  return joined(clean, foldWord(query), all).map((concept) => {
    const parts = partsOf(concept.text, all);
    return { ...concept, parts, partsShare: parts.join('').length / concept.text.length };
  });
}
