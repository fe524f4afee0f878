import { foldWord } from '../data/folded-names.ts';
import type { Lexicon } from '../data/lexicon.ts';
import { LETTER, normalizeQuery } from '../query/normalize-query.ts';
import { BEGINNING, INSIDE, startFit } from '../query/pinyin-match.ts';
import type { SlipTables } from '../data/repair-data.ts';

/** One suggestion under the search box. */
export interface Suggestion {
  kind: 'practice' | 'tag';
  /** Title of the practice, or label of the tag. */
  label: string;
  /** The other name that was recognised, where it is not the label. */
  alias: string | undefined;
  /** The practice's id; empty for a tag. */
  id: string;
  /** How people ask about it, where that is what was recognised. */
  ask?: string;
}

interface Scored extends Suggestion {
  score: number;
}

/** How well a name fits what has been typed so far: by its beginning, by a part, or by its spelling. */
function fit(typed: string, name: string, sounds: SlipTables['sounds'] | undefined): number {
  const folded = foldWord(name);
  if (folded.startsWith(typed)) return BEGINNING + typed.length / folded.length;
  if (typed.length > 1 && folded.includes(typed)) return INSIDE + typed.length / folded.length;
  return sounds && typed.length > 1 && LETTER.test(typed) ? startFit(typed, folded, sounds) : 0;
}

/** What an alias must fit better than the label to be told: 教育 needs no 教育志愿者分站 beside 教育志愿者服务分站, and what is called so comes before what is also called so. */
const HARDLY_BETTER = 0.1;

/** The best of a thing's names; the label wins a tie. */
function bestName(typed: string, label: string, aliases: readonly string[], sounds: SlipTables['sounds'] | undefined) {
  let [alias, score]: [string | undefined, number] = [undefined, fit(typed, label, sounds)];
  for (const other of aliases) {
    const value = fit(typed, other, sounds) - HARDLY_BETTER;
    if (value > score) [alias, score] = [other, value];
  }
  return { alias, score };
}

/** From this length on, what is typed tells one question from another. */
const ENOUGH_OF_A_QUESTION = 2;

/**
 * Practices about which people ask as is being typed; they stand below those whose names go on from it.
 * @param asks by practice, in the order of the lexicon
 * @param named what was found by name, which is not offered twice
 */
export function suggestAsked(
  query: string,
  { docs }: Pick<Lexicon, 'docs'>,
  asks: readonly (readonly string[])[],
  named: readonly Suggestion[],
  most: number,
): Suggestion[] {
  const typed = foldWord(normalizeQuery(query));
  if (typed.length < ENOUGH_OF_A_QUESTION) return [];
  const asked = asks.flatMap((own, place): Scored[] => {
    const { id = '', title = '' } = docs[place] ?? {};
    if (named.some((other) => other.id === id)) return [];
    const { alias: ask, score } = bestName(typed, '', own, undefined);
    return ask === undefined ? [] : [{ kind: 'practice', label: title, alias: undefined, id, ask, score }];
  });
  return asked
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ kind, label, alias, id, ask }) => ({ kind, label, alias, id, ask }));
}

/**
 * Practices and tags whose names go on from what is typed: by characters, or by pinyin and initials where the sounds are at hand.
 * @param most how many at most
 */
export function suggest(
  query: string,
  { docs, tags }: Pick<Lexicon, 'docs' | 'tags'>,
  sounds: SlipTables['sounds'] | undefined,
  most: number,
): Suggestion[] {
  const typed = foldWord(normalizeQuery(query));
  if (typed === '') return [];
  const practices = docs.flatMap(({ kind, id, title, aliases }): Scored[] =>
    kind === 'practice' ? [{ kind: 'practice', label: title, id, ...bestName(typed, title, aliases, sounds) }] : [],
  );
  const labels = tags.map(({ label, aliases }): Scored => ({ kind: 'tag', label, id: '', ...bestName(typed, label, aliases, sounds) }));
  return [...practices, ...labels]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ kind, label, alias, id }) => ({ kind, label, alias, id }));
}
