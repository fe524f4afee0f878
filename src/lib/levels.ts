import type { Level } from '../schemas/site.ts';

/**
 * Whom a wording suits.
 * @param own what the wording itself says, if it says so
 * @param orgTypes kinds of union of its practice, from which the rest is derived
 * @param levels all levels of the library, in their order
 * @returns labels in the library's order; all of them where nothing narrows it, as with a practice that only an essay tells of
 */
export function levelsOf(own: readonly string[] | undefined, orgTypes: readonly string[], levels: readonly Level[]): string[] {
  const suits = own
    ? levels.filter(({ label }) => own.includes(label))
    : levels.filter((level) => level.orgTypes.some((type) => orgTypes.includes(type)));
  return (suits.length > 0 ? suits : levels).map(({ label }) => label);
}
