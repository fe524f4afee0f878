import type { Category } from '../schemas/category.ts';
import type { FacetValue } from './facets.ts';
import { groupBy } from './group-by.ts';
import type { FigureView, PracticeView } from './library-view.ts';

/** A figure of the library; one that several practices share stands once. */
export interface FigureRow {
  figure: FigureView;
  practices: PracticeView[];
}

/** All figures in the order of the practices; the same value of the same source is one row. */
export function figureRows(practices: readonly PracticeView[]): FigureRow[] {
  const all = practices.flatMap((practice) => practice.figures.map((figure) => ({ practice, figure })));
  const same = groupBy(all, ({ figure }) => [figure.source, figure.asWritten, figure.value, figure.label].join(' '));
  return [...same.values()].flatMap((group) => {
    const figure = group[0]?.figure;
    return figure ? [{ figure, practices: group.map(({ practice }) => practice) }] : [];
  });
}

/** Figures of one field, in the order of its practices. */
export type FieldFigures = [Category, FigureRow[]];

/** Rows under the field of the practice that they stand with first. */
export const figuresByField = (rows: readonly FigureRow[]): FieldFigures[] => [
  ...groupBy(
    rows.filter(({ practices }) => practices.length > 0),
    ({ practices }) => (practices[0] as PracticeView).category,
  ),
];

/** What is counted, in few groups: a library writes dozens of measure words. The first that fits. */
const UNIT_GROUPS: readonly [id: string, label: string, units: RegExp][] = [
  ['share', '比例', /%|％|‰|成$|倍/],
  ['money', '金额', /元|金$/],
  ['people', '人数、人次', /人|名|户|代表|会员|职工/],
  ['units', '单位、场所', /家|所|处|站|室|基地|阵地|企业|单位|班组|社区|中心/],
  ['time', '时间', /年|月|天|日|小时|学时|分钟/],
  ['events', '次数、场次', /次|场|期|届|轮/],
];

/** The group of a measure word; 其他 where none fits. */
export function unitGroup(unit: string): { id: string; label: string } {
  const [id, label] = UNIT_GROUPS.find(([, , units]) => units.test(unit)) ?? ['other', '件数和其他'];
  return { id, label };
}

/** What the figures can be narrowed by: field, what is counted, source; the most frequent first. */
export function figureFacets(rows: readonly FigureRow[]): { name: string; label: string; values: FacetValue[] }[] {
  const values = (of: (row: FigureRow) => { id: string; label: string } | undefined): FacetValue[] =>
    [...groupBy(rows.map(of), (value) => value?.id).values()]
      .flatMap(([first, ...others]) => (first ? [{ ...first, count: others.length + 1 }] : []))
      .sort((a, b) => b.count - a.count);
  return [
    { name: 'category', label: '领域', values: values(({ practices }) => practices[0]?.category) },
    { name: 'unit', label: '数的是什么', values: values(({ figure }) => unitGroup(figure.unit)) },
    { name: 'source', label: '来源', values: values(({ figure }) => ({ id: figure.source, label: figure.organisation })) },
  ];
}
