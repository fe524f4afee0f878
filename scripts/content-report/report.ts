import type { Library } from '../../src/content/read-library.ts';

export interface ReportPart {
  heading: string;
  /** One finding a line: the file, then what about it. */
  lines: string[];
}

/** The day a year before. @param day YYYY-MM-DD */
const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/**
 * What wants an editor's eye: entries due for review or untouched for a year, practices without figures,
 * tags that hardly anything carries, aliases that lead to nothing.
 * @param today YYYY-MM-DD
 */
export function contentReport({ practices, summaries, terms }: Library, today: string): ReportPart[] {
  const entries = [...practices, ...summaries];
  const uses = (id: string) => practices.filter(({ data }) => data.tags.includes(id)).length;
  const tags = (terms?.items ?? []).map((term) => ({ term, count: uses(term.id) }));
  return [
    {
      heading: '到了复核日期的条目',
      lines: practices
        .filter(({ data }) => data.reviewBy !== undefined && data.reviewBy <= today)
        .map(({ file, data }) => `${file} ${data.reviewBy}${data.owner ? `，${data.owner}` : ''}`),
    },
    {
      heading: '一年没有动过的条目',
      lines: entries.filter(({ data }) => data.revised < yearBefore(today)).map(({ file, data }) => `${file} ${data.revised}`),
    },
    { heading: '没有数字的做法', lines: practices.filter(({ data }) => data.figures.length === 0).map(({ file }) => file) },
    {
      heading: '只有一种做法的标签',
      lines: tags.filter(({ count }) => count === 1).map(({ term }) => `content/vocabulary.yaml ${term.id}（${term.label}）`),
    },
    {
      heading: '没有做法的标签，别名搜不到东西',
      lines: tags
        .filter(({ count }) => count === 0)
        .map(
          ({ term }) =>
            `content/vocabulary.yaml ${term.id}（${term.label}${term.aliases.length > 0 ? `；${term.aliases.join('、')}` : ''}）`,
        ),
    },
  ];
}
