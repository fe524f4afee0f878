import type { FigureView } from './library-view.ts';

const UNITS_THAT_COMPARE = new Set(['%', '家', '元', '人', '人次', '名', '个', '件']);

/**
 * Lengths of the bars beside a practice's figures.
 * Only figures of the same unit from the same source are set side by side: across sources they differ in scope.
 * @returns by index in `figures`, a length from 0 to 1; figures without a peer are absent
 */
export function figureBars(figures: readonly Pick<FigureView, 'unit' | 'value' | 'source'>[]): Map<number, number> {
  const bars = new Map<number, number>();
  for (const [i, figure] of figures.entries()) {
    if (!UNITS_THAT_COMPARE.has(figure.unit)) continue;
    const peers = figures.filter(({ unit, source }) => unit === figure.unit && source === figure.source);
    if (peers.length < 2) continue;
    const most = figure.unit === '%' ? 100 : Math.max(...peers.map(({ value }) => value));
    if (most > 0) bars.set(i, figure.value / most);
  }
  return bars;
}
