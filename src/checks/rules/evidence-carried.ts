import type { Evidence, SourceState } from '../../schemas/fields.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/** Which states of a source carry a level of evidence; one that nobody has told carries any. */
const CARRIES: Record<Exclude<Evidence, '法定'>, readonly (SourceState | undefined)[]> = {
  已实施: ['已做', undefined],
  计划: ['已做', '计划', undefined],
  主张: ['已做', '计划', '主张', '不明', undefined],
};

/** A practice claims no more than its sources tell; one that the law requires names the law. */
export const evidenceCarried: Rule = ({ practices, summaries }) => {
  const told = new Map(
    summaries.flatMap(({ id, data }) => data.sections.map(({ heading, state }) => [`${id} ${heading}`, state] as const)),
  );
  return practices.flatMap(({ file, data: { evidence, sources, legal }, yaml }): Issue[] => {
    const at = { file, line: yaml.lineOf(['evidence']), rule: 'evidence', found: `依据“${evidence}”` };
    if (evidence === '法定') {
      return legal ? [] : [{ ...at, expected: '依据为“法定”的有 legal', repair: '写出依据的条文，或改为来源能支持的等级' }];
    }
    if (sources.length === 0) {
      return [{ ...at, line: yaml.lineOf(['sources']), expected: '有来源；只有“法定”可以没有', repair: '补上 sources，或改为法定' }];
    }
    const states = sources.map(({ summary, section, state }) => state ?? told.get(`${summary} ${section}`));
    if (states.some((state) => CARRIES[evidence].includes(state))) return [];
    return [
      {
        ...at,
        expected: `不超过来源的程度（${[...new Set(states)].join('、')}）`,
        repair: '降低 evidence；来源确实做过的，改正它的 state',
      },
    ];
  });
};
