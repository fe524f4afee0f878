import type { PracticeView } from './library-view.ts';

/** How many summaries tell of a practice; one that tells of it in two places counts once. */
export const summaryCount = ({ sources }: PracticeView): number => new Set(sources.map(({ summary }) => summary.id)).size;

/** The practices that most summaries tell of, newest revision first among equals. */
export function mostSourced(practices: readonly PracticeView[], limit: number): PracticeView[] {
  return [...practices]
    .sort(
      (a, b) =>
        summaryCount(b) - summaryCount(a) ||
        (a.revised < b.revised ? 1 : a.revised > b.revised ? -1 : 0) ||
        b.figures.length - a.figures.length,
    )
    .slice(0, limit);
}
