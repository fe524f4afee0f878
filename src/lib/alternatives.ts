import type { Term } from '../schemas/term.ts';
import { isComparable, type Compared } from './comparable.ts';
import { groupBy } from './group-by.ts';

/** Where other wordings are to be had that could stand in the same place. */
export interface Alternatives {
  tag: Term;
}

interface Tagged {
  id: string;
  tags: readonly Term[];
  wordings: readonly Compared[];
}

const FEW = 2;

/**
 * Finds for a wording the tag under which others say the same thing: the first of its practice's tags, the most apt one,
 * under which at least two other practices have a comparable one (slot, level, length), else one under which one has.
 * @returns a function that gives undefined where no other practice has any
 */
export function alternativesAmong(practices: readonly Tagged[]): (practice: Tagged, wording: Compared) => Alternatives | undefined {
  const byPlace = groupBy(
    practices.flatMap(({ id, tags, wordings }) =>
      wordings.flatMap((wording) => tags.map((tag) => ({ id, wording, key: `${tag.id} ${wording.slot}` }))),
    ),
    ({ key }) => key,
  );
  return ({ id, tags }, wording) => {
    const count = (tag: Term) => {
      const found = new Set<string>();
      for (const other of byPlace.get(`${tag.id} ${wording.slot}`) ?? []) {
        if (other.id !== id && isComparable(other.wording, wording)) found.add(other.id);
        if (found.size === FEW) break;
      }
      return found.size;
    };
    const counted = tags.map((tag) => ({ tag, count: count(tag) }));
    const best = counted.find((each) => each.count === FEW) ?? counted.find((each) => each.count > 0);
    return best && { tag: best.tag };
  };
}
