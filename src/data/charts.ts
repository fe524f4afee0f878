import { toChartView } from '../lib/chart-view.ts';
import { chartSchema } from '../schemas/chart.ts';
import { libraryFiles, listOf } from './files.ts';
import { getLibrary } from './library.ts';

/** The pictures of the figures page. */
export async function getCharts() {
  const { practices } = await getLibrary();
  return listOf(libraryFiles(), 'charts.yaml', chartSchema)
    .sort((a, b) => a.order - b.order)
    .map((chart) => toChartView(chart, practices));
}

/** The pictures in which figures of a practice stand beside others. */
export const chartsOf = async (practiceId: string) =>
  (await getCharts()).filter(({ bars }) => bars.some((bar) => bar.practiceId === practiceId));
