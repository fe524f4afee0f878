import type { Issue } from '../../settings/issue.ts';
import { namesDraft } from '../known-names.ts';
import type { Rule } from './rule.ts';

/** A bar must stand for a figure that a practice really has, and the bars of a chart share their unit. */
export const charts: Rule = ({ practices, charts: list, ids, drafts }) => {
  const figures = new Map(
    practices.flatMap(({ id, data }) => data.figures.map((figure) => [`${id} ${figure.label} ${figure.source}`, figure])),
  );
  return (list?.items ?? []).flatMap(({ items }, c) => {
    const unit = figures.get(`${items[0]?.practice} ${items[0]?.label} ${items[0]?.source}`)?.unit;
    return items.flatMap(({ practice, label, source }, i): Issue[] => {
      const figure = figures.get(`${practice} ${label} ${source}`);
      const at = { file: list?.file ?? '', line: list?.yaml.lineOf([c, 'items', i]) ?? 1 };
      if (!figure) {
        if (drafts.practices.has(practice)) return [namesDraft(at, 'practices', practice)];
        if (ids.practices.has(practice) && !practices.some(({ id }) => id === practice)) return [];
        return [
          {
            ...at,
            rule: 'unknown-figure',
            found: `做法 ${practice} 没有出自 ${source} 的数字“${label}”`,
            expected: '该做法 figures 里的 label 和 source',
            repair: '照该文件抄写，或删去这一条',
          },
        ];
      }
      return unit && figure.unit !== unit
        ? [
            {
              ...at,
              rule: 'mixed-units',
              found: `单位“${figure.unit}”与第一条的“${unit}”不同`,
              expected: '同一张图里单位相同',
              repair: '另立一张图，或换一个数字',
            },
          ]
        : [];
    });
  });
};
