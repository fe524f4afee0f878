import type { WordingSlot } from '../../schemas/fields.ts';
import type { QuestionRole } from '../../schemas/search-words.ts';
import type { Lexicon } from './lexicon.ts';

/** What a word asks for, where it does not name a subject. */
export type Asked = { kind: 'empty' | 'figures' | 'summary' } | { kind: 'slot'; slot: WordingSlot };

/** How people speak about a subject: the words of a query that are not its subject, as the library lists them. */
export interface Speech {
  /** Words that ask, or say nothing. */
  asking: ReadonlyMap<string, Asked>;
  /** Characters that say nothing at the edges of an unknown text; adverbs only before one. */
  edges: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Whom unions work for and with. */
  people: readonly string[];
  /** Errands that nobody runs here. */
  errands: ReadonlySet<string>;
  /** Words that ask, at the end of a query, for a place to go to or to buy at. */
  places: ReadonlySet<string>;
  /** Words that everything here is about. */
  generic: ReadonlySet<string>;
}

/** The words of a role, in the order of the library. */
export const wordsOfRole = ({ question }: Pick<Lexicon, 'question'>, role: QuestionRole): string[] =>
  question.flatMap(([of, words]) => (of === role ? words : []));

function askedFor(intent: Lexicon['intent'][number][0]): Asked {
  if (intent === '数据') return { kind: 'figures' };
  return intent === '总结' ? { kind: 'summary' } : { kind: 'slot', slot: intent };
}

/** The word lists of a lexicon, made ready to be looked up in. */
export function buildSpeech(lexicon: Pick<Lexicon, 'question' | 'intent'>): Speech {
  const role = (name: QuestionRole) => wordsOfRole(lexicon, name);
  return {
    asking: new Map<string, Asked>([
      ...[...role('无实义'), ...role('助词')].map((word): [string, Asked] => [word, { kind: 'empty' }]),
      ...lexicon.intent.flatMap(([intent, words]) => words.map((word): [string, Asked] => [word, askedFor(intent)])),
    ]),
    edges: new Set(role('边字')),
    adverbs: new Set(role('副词')),
    people: role('人和单位'),
    errands: new Set([...role('库外的事'), ...role('商品')]),
    places: new Set(role('去处')),
    generic: new Set(role('泛词')),
  };
}
