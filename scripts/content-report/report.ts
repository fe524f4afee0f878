import type { Library } from '../../src/content/read-library.ts';
import { viewOf } from '../../src/content/open-library.ts';
import { wordingsOf, type WordingView } from '../../src/lib/wording-view.ts';
import { buildLine, buildShares } from './wording-builds.ts';

export interface ReportPart {
  heading: string;
  /** One finding a line: the file, then what about it. */
  lines: string[];
}

/** Level by level, the wordings that want an answer (a shortfall) in a practice that has none (a plan) for that level. */
function unanswered({ slots, levels }: Library, all: readonly WordingView[]): ReportPart[] {
  const pairs = (slots?.items ?? []).flatMap(({ label, answers }) => (answers === undefined ? [] : [{ answer: label, to: answers }]));
  return pairs.flatMap(({ answer, to }) =>
    (levels?.items ?? []).map(({ label: level }): ReportPart => {
      const own = all.filter(({ wording }) => wording.levels.includes(level));
      const answered = new Set(own.flatMap(({ practice, wording }) => (wording.slot === answer ? [practice.id] : [])));
      const asking = own.filter(({ wording }) => wording.slot === to);
      return {
        heading: `${level}：没有${answer}回应的${to}，共${asking.length}条${to}`,
        lines: asking
          .filter(({ practice }) => !answered.has(practice.id))
          .map(({ practice, wording }) => `content/practices/${practice.id}.mdx ${wording.id}`),
      };
    }),
  );
}

/** The day a year before. @param day YYYY-MM-DD */
const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Wordings by slot, level, length and build; what there is to write with; suggestions for blanks that nobody has looked at for a year. */
function paperworkReport(library: Library, today: string): ReportPart[] {
  const { slots, levels, blanks, headings, phrases, papers, forms, calendar } = library;
  const labels = (items: readonly { label: string }[] | undefined) => (items ?? []).map(({ label }) => label);
  const all = wordingsOf(viewOf(library).practices);
  const alone = all.filter(({ wording: { others } }) => others === undefined);
  const built = all.map(({ wording }) => wording);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return [
    { heading: '措辞的位置、层级、长短和句式', lines: buildShares(built, labels(slots?.items), labels(levels?.items)).map(buildLine) },
    ...unanswered(library, all),
    {
      heading: '换不了说法的措辞：别的做法没有同一位置、层级和长短的',
      lines: alone.map(({ practice, wording }) => `content/practices/${practice.id}.mdx ${wording.id}（${wording.slot}）`),
    },
    {
      heading: '文稿用的',
      lines: [
        `文种${papers.length}，小标题${headings?.items.length ?? 0}组${sum((headings?.items ?? []).map(({ items }) => items.length))}个`,
        `通用语句${sum(phrases.map(({ data }) => data.items.length))}条，年历${sum((calendar?.items ?? []).map(({ items }) => items.length))}项，表格${forms.length}张`,
      ],
    },
    {
      heading: '一年没有核对的现成填法',
      lines: (blanks?.items ?? [])
        .filter(({ asOf }) => asOf !== undefined && asOf < yearBefore(today))
        .map(({ name, asOf }) => `content/blanks.yaml 【${name}】${asOf ?? ''}`),
    },
  ];
}

/**
 * What wants an editor's eye: how varied the wordings are, entries due for review or untouched for a year, practices without figures,
 * tags that hardly anything carries, aliases that lead to nothing.
 * @param today YYYY-MM-DD
 */
export function contentReport(library: Library, today: string): ReportPart[] {
  const { practices, summaries, terms } = library;
  const entries = [...practices, ...summaries];
  const uses = (id: string) => practices.filter(({ data }) => data.tags.includes(id)).length;
  const tags = (terms?.items ?? []).map((term) => ({ term, count: uses(term.id) }));
  return [
    ...paperworkReport(library, today),
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
