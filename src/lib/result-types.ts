import type { LibraryView } from './library-view.ts';

/** Kinds of search result that a library has, in the order of their tabs (src/search/answer/search-hit.ts). */
export function resultTypes({ headings, practices, papers, forms, calendar, laws }: LibraryView): string[] {
  const has: readonly [type: string, there: boolean][] = [
    ['做法', true],
    ['措辞', true],
    ['小标题', headings.length > 0],
    ['数字', practices.some(({ figures }) => figures.length > 0)],
    ['文种', papers.length > 0],
    ['表格', forms.length > 0],
    ['年历', calendar.some(({ items }) => items.length > 0)],
    ['总结', true],
    ['条款', laws.some(({ articles }) => articles.length > 0)],
  ];
  return has.flatMap(([type, there]) => (there ? [type] : []));
}
