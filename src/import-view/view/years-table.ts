import { element, refill } from '../../browser/elements.ts';
import { changeText, compareYears, yearOf, type FigurePair } from '../compare-years.ts';
import type { Paper } from '../paper.ts';
import type { ImportContext } from './import-context.ts';

/** The two papers to hold beside each other: the last two that were read, the earlier year first. */
function twoYears(papers: readonly Paper[]): [Paper, Paper] | undefined {
  const [a, b] = papers.slice(-2);
  if (!a || !b) return undefined;
  return (yearOf(a.piece) ?? '') > (yearOf(b.piece) ?? '9999') ? [b, a] : [a, b];
}

const row = (pair: FigurePair): HTMLElement =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, pair.label),
    element('td', {}, pair.earlier?.asWritten ?? ''),
    element('td', {}, pair.later?.asWritten ?? ''),
    element('td', {}, changeText(pair)),
  );

function summary(pairs: readonly FigurePair[]): string {
  const both = pairs.filter(({ earlier, later }) => earlier && later);
  const grown = both.filter(({ earlier, later }) => (later?.value ?? 0) > (earlier?.value ?? 0)).length;
  const open = pairs.filter((pair) => pair.open).length;
  const missing = pairs.filter(({ earlier, later, open: isOpen }) => earlier && !later && !isOpen).length;
  return `两年都有的数字${both.length}个，其中增加${grown}个；还没填${open}个；今年没写${missing}个。说的是不是同一件事，请对照原文。`;
}

/** The figures of two years side by side. @returns the function that draws */
export function yearsTable({ need, papers }: ImportContext): () => void {
  return () => {
    const years = twoYears(papers);
    need('[data-years]').hidden = !years;
    need('[data-to-years]').hidden = !years;
    if (!years) return;
    const [earlier, later] = years;
    const pairs = compareYears(earlier.piece, later.piece);
    const title = ({ piece }: Paper, otherwise: string) => (yearOf(piece) === undefined ? otherwise : `${yearOf(piece)}年`);
    need('[data-years-about]').textContent = summary(pairs);
    const head = ['事项', title(earlier, '前一份'), title(later, '后一份'), '变化'].map((text) => element('th', { scope: 'col' }, text));
    refill(
      need('[data-years-table]'),
      element(
        'table',
        { class: 'figure-table' },
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...pairs.map(row)),
      ),
    );
  };
}
