import { SETTINGS } from '#settings';
import type { OrgType } from '../schemas/fields.ts';

/** A wording with its practice, as far as it is asked whom it is for. */
interface ForWhom {
  /** Labels of the levels that it suits. */
  wording: { levels: readonly string[] };
  practice: { orgTypes: readonly string[] };
}

/**
 * Gives the test for the wordings of a kind of union. A wording is theirs where a practice of theirs has it and it suits their level;
 * or where it is written for their level although its practice names no union of that level: a school's paragraph on what only the
 * union above it has told. A kind that belongs to no level has all that its practices have.
 * @param org label of the kind, as in org-types.yaml
 */
export function ofOrgType(org: OrgType): (view: ForWhom) => boolean {
  const level = SETTINGS.levels.find(({ orgTypes }) => orgTypes.includes(org));
  return ({ wording: { levels }, practice: { orgTypes } }) => {
    if (!level) return orgTypes.includes(org);
    if (!levels.includes(level.label)) return false;
    const narrowed = levels.length < SETTINGS.levels.length;
    return orgTypes.includes(org) || (narrowed && !orgTypes.some((each) => level.orgTypes.includes(each)));
  };
}
