import type { OrgType } from '../../schemas/fields.ts';
import { guessOrganisation } from './organisation.ts';
import { guessPeriod } from './period.ts';
import { guessRegion } from './region.ts';
import { kindGuesser, type KindWords } from './union-kind.ts';

/** A guess with its confidence and its reason, both for the editor. */
export interface Guess<T = string> {
  value: T;
  confidence: '高' | '中' | '低';
  reason: string;
}

export interface Metadata {
  organisation: Guess;
  orgType: Guess<OrgType>;
  region: Guess;
  period: Guess;
}

/**
 * Prepares the guesses of what the front matter wants.
 * @param kinds labels of the library's kinds of union
 * @param words by which the library says that they are known
 * @returns a function title, text → guesses; what is not there stays 未署名, 未注明
 */
export function metadataGuesser(kinds: readonly OrgType[], words?: KindWords): (title: string, text: string) => Metadata {
  const guessKind = kindGuesser(kinds, words);
  return (title, text) => {
    const organisation = guessOrganisation(title, text);
    const known = organisation.confidence === '低' ? '未署名' : organisation.value;
    return {
      organisation,
      orgType: guessKind(title, text, known),
      region: guessRegion(known, text),
      period: guessPeriod(title, text),
    };
  };
}
