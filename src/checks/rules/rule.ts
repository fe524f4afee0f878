import type { Issue } from '../../settings/issue.ts';
import type { Library } from '../../content/read-library.ts';

/** A rule looks at the whole library and tells what it finds; it never throws and changes nothing. */
export type Rule = (library: Library) => Issue[];
