import type { WordingSlot } from '../schemas/fields.ts';
import type { Term } from '../schemas/term.ts';
import { groupBy } from './group-by.ts';

/** Where other wordings of the same slot are to be had. */
export interface Alternatives {
  tag: Term;
  /** How many other practices offer some. */
  count: number;
}

interface Tagged {
  id: string;
  tags: readonly Term[];
  wordings: readonly { slot: WordingSlot }[];
}

const FEW = 2;

/**
 * Finds for a practice and a slot the tag under which others say the same thing: the first of its tags, the most apt one,
 * that at least two other practices share in that slot, else the one with most.
 * @returns a function that gives undefined where no other practice has a wording for the slot
 */
export function alternativesAmong(practices: readonly Tagged[]): (practice: Tagged, slot: WordingSlot) => Alternatives | undefined {
  const owners = groupBy(
    practices.flatMap(({ id, tags, wordings }) =>
      [...new Set(wordings.map(({ slot }) => slot))].flatMap((slot) => tags.map((tag) => ({ id, key: `${tag.id} ${slot}` }))),
    ),
    ({ key }) => key,
  );
  return ({ id, tags }, slot) => {
    const found = tags.map((tag) => ({ tag, count: owners.get(`${tag.id} ${slot}`)?.filter((owner) => owner.id !== id).length ?? 0 }));
    const [most] = [...found].sort((a, b) => b.count - a.count);
    return found.find(({ count }) => count >= FEW) ?? (most && most.count > 0 ? most : undefined);
  };
}
