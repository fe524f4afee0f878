import type { Rule } from './rule.ts';

/** A practice offers wordings for at least two places of a summary. */
export const wordingSet: Rule = ({ practices, slots }) =>
  practices.flatMap(({ file, data, yaml }) => {
    const used = new Set(data.wordings.map(({ slot }) => slot));
    return used.size >= 2
      ? []
      : [
          {
            file,
            line: yaml.lineOf(['wordings']),
            rule: 'wording-slots',
            found: `措辞都属于“${[...used].join()}”`,
            expected: `至少两个位置（${slots?.items.map(({ label }) => label).join('、') ?? '见 content/slots.yaml'}）`,
            repair: '换一个位置再写一条',
          },
        ];
  });
