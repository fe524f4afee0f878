import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/** A practice says either which law it rests on or that there is none: a reader must not have to guess. */
export const legalBasis: Rule = ({ practices }) =>
  practices.flatMap(({ file, data, yaml }): Issue[] => {
    if ((data.legal === undefined) !== (data.legalNone === undefined)) return [];
    const both = data.legal !== undefined;
    return [
      {
        file,
        line: both ? yaml.lineOf(['legalNone']) : 1,
        rule: 'legal-basis',
        found: both ? '同时有 legal 和 legalNone' : '既没有 legal，也没有 legalNone',
        expected: '两者写一个',
        repair: both ? '有依据的条文就删去 legalNone，否则删去 legal' : '写出依据的条文；没有可引的，在 legalNone 里用一句话说明靠什么办',
      },
    ];
  });
