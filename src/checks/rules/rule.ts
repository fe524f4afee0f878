import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';

/** A rule looks at the whole library and tells what it finds; it never throws and changes nothing. */
export type Rule = (library: Library) => Issue[];
