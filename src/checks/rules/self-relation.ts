import type { Rule } from './rule.ts';

/** A practice that calls itself related helps nobody. */
export const selfRelation: Rule = ({ practices }) =>
  practices.flatMap(({ id, file, data, yaml }) =>
    data.related.flatMap((other, i) =>
      other === id
        ? [
            {
              file,
              line: yaml.lineOf(['related', i]),
              rule: 'self-relation',
              found: `related 指向自己“${id}”`,
              expected: '其他做法的编号',
              repair: '换成另一个意思相关的做法',
            },
          ]
        : [],
    ),
  );
