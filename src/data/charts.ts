import { toChartView } from '../lib/chart-view.ts';
import { getLibrary } from './library.ts';
import { getSource } from './source.ts';

/** The pictures of the figures page. */
export async function getCharts() {
  const { practices } = await getLibrary();
  return [...getSource().charts].sort((a, b) => a.order - b.order).map((chart) => toChartView(chart, practices));
}
