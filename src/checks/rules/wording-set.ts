import type { Rule } from './rule.ts';

/** A practice offers wordings for at least two places of a summary. */
export const wordingSet: Rule = ({ practices }) =>
  practices.flatMap(({ file, data, yaml }) => {
    const slots = new Set(data.wordings.map(({ slot }) => slot));
    return slots.size >= 2
      ? []
      : [
          {
            file,
            line: yaml.lineOf(['wordings']),
            rule: 'wording-slots',
            found: `措辞都属于“${[...slots].join()}”`,
            expected: '至少两个位置（开头、做法、成效、不足、打算）',
            repair: '换一个位置再写一条',
          },
        ];
  });
