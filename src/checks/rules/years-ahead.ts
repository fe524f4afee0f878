import { followed } from '../../lib/next-year.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/**
 * What is still to be done is done in the year after the one that a paper reports on: 【下年度】, not 【年度】.
 * A text that names both has told them apart.
 */
export const yearsAhead: Rule = ({ practices, slots, blanks }) => {
  const ahead = new Set((slots?.items ?? []).flatMap((slot) => (slot.ahead ? [slot.label] : [])));
  const names = (blanks?.items ?? []).map(({ name }) => name);
  const pairs = names.flatMap((next) => {
    const year = followed(next);
    return year !== undefined && names.includes(year) ? [{ year, next }] : [];
  });
  return practices.flatMap(({ file, data, yaml }) =>
    data.wordings.flatMap(({ slot, text }, i) =>
      !ahead.has(slot)
        ? []
        : pairs
            .filter(({ year, next }) => text.includes(`【${year}】`) && !text.includes(`【${next}】`))
            .map(({ year, next }): Issue => ({
              file,
              line: yaml.lineOf(['wordings', i, 'text']),
              rule: 'year-ahead',
              found: `${slot}里写【${year}】，在总结里会印成已经过去的一年`,
              expected: `说以后的事用【${next}】`,
              repair: `改为【${next}】`,
            })),
    ),
  );
};
