import { toChartView, type ChartView } from '../lib/chart-view.ts';
import { getLibrary } from './library.ts';
import { getSource } from './source.ts';

/** The pictures of the figures page. */
export async function getCharts() {
  const { practices } = await getLibrary();
  return [...getSource().charts].sort((a, b) => a.order - b.order).map((chart) => toChartView(chart, practices));
}

/** The pictures in which figures of a practice stand beside others. */
export const chartsWith = (practiceId: string, charts: readonly ChartView[]): ChartView[] =>
  charts.filter(({ bars }) => bars.some((bar) => bar.practiceId === practiceId));
