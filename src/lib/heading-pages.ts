import type { Category } from '../schemas/category.ts';
import { grouped } from './group-by.ts';
import type { HeadingSetView } from './paperwork-view.ts';

// A page of so many sets stays within the weight of a list page (scripts/check-dist/weight.ts).
export const SETS_A_PAGE = 200;

/** The sets as their pages list them: those of a field together, in the order of the fields, those for any field last. */
export function inFieldOrder(sets: readonly HeadingSetView[], categories: readonly Category[]): HeadingSetView[] {
  const place = ({ category }: HeadingSetView) => (category ? categories.findIndex(({ id }) => id === category.id) : categories.length);
  return grouped(
    [...sets].sort((a, b) => place(a) - place(b)),
    place,
  );
}

/** Page on which a set stands, from 1. @param sets in the order of their pages */
export const pageOfSet = (sets: readonly HeadingSetView[], id: string): number =>
  Math.floor(
    Math.max(
      0,
      sets.findIndex((set) => set.id === id),
    ) / SETS_A_PAGE,
  ) + 1;
