import type { Category } from '../schemas/category.ts';
import { grouped } from './group-by.ts';

// A page of so many sets stays within the weight of a list page (scripts/check-dist/weight.ts).
export const SETS_A_PAGE = 200;

/**
 * Sets of headings as their pages list them: those of a field together, in the order of the fields, those for any field last.
 * @returns each with the page that it stands on, from 1
 */
export function onTheirPages<Set extends { category?: Category }>(sets: readonly Set[]): (Set & { page: number })[] {
  const place = ({ category }: Set) => category?.order ?? Infinity;
  return grouped(
    [...sets].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))),
    place,
  ).map((set, i) => ({ ...set, page: Math.floor(i / SETS_A_PAGE) + 1 }));
}
