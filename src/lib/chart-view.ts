import type { Chart } from '../schemas/chart.ts';
import type { FigureView, PracticeView } from './library-view.ts';

/** One bar of a chart. */
export interface ChartBar {
  name: string;
  practiceId: string;
  figure: FigureView;
  /** Length from 0 to 1. */
  share: number;
}

export interface ChartView {
  id: string;
  title: string;
  note: string;
  bars: ChartBar[];
}

/**
 * Finds the figures of a chart and measures its bars.
 * @throws where a practice has no such figure
 */
export function toChartView({ id, title, note, full, items }: Chart, practices: readonly PracticeView[]): ChartView {
  const found = items.map(({ practice, label, source, name }) => {
    const figure = practices
      .find((view) => view.id === practice)
      ?.figures.find((candidate) => candidate.label === label && candidate.source === source);
    if (!figure) throw new Error(`图 ${id}：做法 ${practice} 没有数字“${label}”`);
    return { name, practiceId: practice, figure };
  });
  const most = full ?? Math.max(...found.map(({ figure }) => figure.value));
  return { id, title, note, bars: found.map((bar) => ({ ...bar, share: bar.figure.value / most })) };
}
