import type { PracticeView } from './library-view.ts';

/** The practices that most summaries tell of, newest revision first among equals. */
export function mostSourced(practices: readonly PracticeView[], limit: number): PracticeView[] {
  const summaries = ({ sources }: PracticeView) => new Set(sources.map(({ summary }) => summary.id)).size;
  return [...practices]
    .sort(
      (a, b) =>
        summaries(b) - summaries(a) || (a.revised < b.revised ? 1 : a.revised > b.revised ? -1 : 0) || b.figures.length - a.figures.length,
    )
    .slice(0, limit);
}
