import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/** Nobody here has read every law: only the collected ones can be said to be silent. */
const SILENT_LAW = /法律(?:里|中|上)?(?:没有|未|并未)/;
const COLLECTED = '本库';

/** A practice says either which law it rests on or that there is none: a reader must not have to guess, nor be told too much. */
export const legalBasis: Rule = ({ practices }) =>
  practices.flatMap(({ file, data, yaml }): Issue[] => {
    if ((data.legal === undefined) !== (data.legalNone === undefined)) {
      return data.legalNone !== undefined && SILENT_LAW.test(data.legalNone) && !data.legalNone.includes(COLLECTED)
        ? [
            {
              file,
              line: yaml.lineOf(['legalNone']),
              rule: 'silent-law',
              found: 'legalNone 断言法律没有规定',
              expected: '只说查过的：本库所收的法律没有规定……',
              repair: '在“法律”前加“本库所收的”，或改说靠什么办',
            },
          ]
        : [];
    }
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
