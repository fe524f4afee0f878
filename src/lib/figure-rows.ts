import { groupBy } from './group-by.ts';
import type { FigureView, PracticeView } from './library-view.ts';

/** A figure of the library; one that several practices share stands once. */
export interface FigureRow {
  figure: FigureView;
  practices: PracticeView[];
}

/** All figures in the order of the practices; the same value of the same source is one row. */
export function figureRows(practices: readonly PracticeView[]): FigureRow[] {
  const all = practices.flatMap((practice) => practice.figures.map((figure) => ({ practice, figure })));
  const same = groupBy(all, ({ figure }) => [figure.source, figure.asWritten, figure.value, figure.label].join(' '));
  return [...same.values()].flatMap((group) => {
    const figure = group[0]?.figure;
    return figure ? [{ figure, practices: group.map(({ practice }) => practice) }] : [];
  });
}

/** Values of one column with their counts, most frequent first. */
export function countValues<T extends string>(
  rows: readonly FigureRow[],
  valueOf: (row: FigureRow) => T,
): { id: T; label: T; count: number }[] {
  const groups = [...groupBy(rows, valueOf)];
  return groups.map(([value, group]) => ({ id: value, label: value, count: group.length })).sort((a, b) => b.count - a.count);
}
