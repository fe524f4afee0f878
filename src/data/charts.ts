import { getCollection } from 'astro:content';
import { toChartView } from '../lib/chart-view.ts';
import { getLibrary } from './library.ts';

/** The pictures of the figures page. */
export async function getCharts() {
  const { practices } = await getLibrary();
  const charts = await getCollection('charts');
  return charts
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map((chart) => toChartView(chart, practices));
}
