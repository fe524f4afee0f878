import { headingFault } from '../../lib/parallel-headings.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/** Headings of a set stand in one paper under each other: equally long but for one character, built alike. */
export const parallelHeadings: Rule = ({ headings }) =>
  (headings?.items ?? []).flatMap(({ id, items, source }, i): Issue[] => {
    // A source's own headings stand as they are.
    const fault = source === undefined ? headingFault(items) : undefined;
    return fault === undefined
      ? []
      : [
          {
            file: headings?.file ?? '',
            line: headings?.yaml.lineOf([i, 'items', fault.index]) ?? 1,
            rule: 'heading-parallel',
            found: `${id} 的“${items[fault.index] ?? ''}”${fault.found}`,
            expected: fault.expected,
            repair: '改成与同组的一样长短、一样句式，或换一个小标题',
          },
        ];
  });
