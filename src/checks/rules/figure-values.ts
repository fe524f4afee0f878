import type { Issue } from '../../settings/issue.ts';
import { writtenNumbers } from '../written-numbers.ts';
import type { Rule } from './rule.ts';

/** What a number is commonly followed by; people are counted in three ways. */
const COUNTED = /[\d万亿百千多余](人次|场次|[人名位户家个次期件份条项天元%])/;
const PEOPLE = '人名位';

/** What the source counts, where that is not the figure's unit: 39名 told as 39元. A rate (次/月) is put into words of its own. */
function otherUnit(unit: string, asWritten: string): string | undefined {
  const [, counted] = COUNTED.exec(asWritten) ?? [];
  const isSame =
    counted === undefined || asWritten.includes(unit) || unit.includes('/') || (PEOPLE.includes(counted) && PEOPLE.includes(unit));
  return isSame ? undefined : counted;
}

/** What a figure is counted as must be what its source writes: 18.2万家 is 182000, not 1820000. */
export const figureValues: Rule = ({ practices }) =>
  practices.flatMap(({ file, data, yaml }) =>
    data.figures.flatMap(({ label, value, unit, asWritten }, i): Issue[] => {
      const other = otherUnit(unit, asWritten);
      if (other !== undefined)
        return [
          {
            file,
            line: yaml.lineOf(['figures', i, 'unit']),
            rule: 'figure-value',
            found: `“${label}”的 unit 为“${unit}”，asWritten 写的是“${asWritten}”`,
            expected: `原文的单位（${other}）`,
            repair: '照来源核对，改正写错的一处',
          },
        ];
      const written = writtenNumbers(asWritten);
      if (written.includes(value)) return [];
      if (written.length === 0)
        return [
          {
            file,
            line: yaml.lineOf(['figures', i, 'asWritten']),
            rule: 'figure-value',
            found: `“${label}”的 asWritten“${asWritten}”里没有数`,
            expected: `原文的写法，里面有 value 的 ${value}`,
            repair: '照来源补上；来源没有写这个数的，删去这一项',
          },
        ];
      return [
        {
          file,
          line: yaml.lineOf(['figures', i, 'value']),
          rule: 'figure-value',
          found: `“${label}”的 value 为 ${value}，asWritten 写的是“${asWritten}”`,
          expected: `两处是同一个数（${[...new Set(written)].join(' 或 ')}）`,
          repair: '照来源核对，改正写错的一处；万、亿要换算',
        },
      ];
    }),
  );
