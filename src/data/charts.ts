import { getCollection } from 'astro:content';
import { toChartView } from '../lib/chart-view.ts';
import { getLibrary } from './library.ts';

/** The pictures of the figures page, in the order of content/charts.yaml. */
export async function getCharts() {
  const { practices } = await getLibrary();
  const charts = await getCollection('charts');
  return charts.map(({ data }) => toChartView(data, practices));
}
