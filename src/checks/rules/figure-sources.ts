import type { Rule } from './rule.ts';

/** A figure may only come from a summary that the practice names as its source. */
export const figureSources: Rule = ({ practices }) =>
  practices.flatMap(({ file, data, yaml }) => {
    const named = new Set(data.sources.map(({ summary }) => summary));
    return data.figures.flatMap((figure, i) =>
      named.has(figure.source)
        ? []
        : [
            {
              file,
              line: yaml.lineOf(['figures', i, 'source']),
              rule: 'figure-source',
              found: `数字“${figure.label} ${figure.asWritten}”的来源 ${figure.source} 不在 sources 里`,
              expected: `sources 中的编号：${[...named].join('、')}`,
              repair: '改正 source，或把这篇总结补进 sources',
            },
          ],
    );
  });
