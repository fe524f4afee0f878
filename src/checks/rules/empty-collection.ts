import type { Rule } from './rule.ts';

/** An empty collection would build an empty site without any error from Astro. */
export const emptyCollection: Rule = (library) =>
  (
    [
      ['content/practices', library.practices, '做法'],
      ['content/summaries', library.summaries, '总结'],
      ['content/categories.yaml', library.categories?.items, '领域'],
      ['content/vocabulary.yaml', library.terms?.items, '标签'],
      // These may be left out as a whole; an empty file would be a door to nothing.
      ['content/headings.yaml', library.headings?.items, '小标题'],
      ['content/calendar.yaml', library.calendar?.items, '月份'],
    ] as const
  ).flatMap(([file, items, name]) =>
    items?.length === 0
      ? [
          {
            file,
            line: 1,
            rule: 'empty-collection',
            found: `一条有效的${name}都没有`,
            expected: `至少一条${name}`,
            repair: `先改正上面列出的问题，或从版本库恢复 ${file}`,
          },
        ]
      : [],
  );
