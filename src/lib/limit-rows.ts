import type { BOUND_PARTIES, Provision } from '../schemas/law.ts';
import type { Category } from '../schemas/category.ts';
import type { FacetValue } from './facets.ts';
import { groupBy } from './group-by.ts';
import type { CitationView } from './law-view.ts';
import type { LibraryView } from './library-view.ts';

/** One row of 时限与门槛: a limit, and the article that sets it. */
export interface LimitRow extends NonNullable<Provision['limit']> {
  cite: CitationView;
  binds: Provision['binds'];
  /** Fields of work of the provision's tags; its first one is where the row stands. */
  fields: Category[];
}

/** Address names of the parties that a provision binds. */
export const PARTY_IDS: Record<(typeof BOUND_PARTIES)[number], string> = {
  工会: 'union',
  企业: 'employer',
  职工: 'worker',
  政府: 'government',
};

/** All limits of the laws, in the order of the fields; within a field in that of the laws. */
export function limitRows({ laws, terms, categories }: LibraryView): LimitRow[] {
  const fieldOf = new Map(terms.map(({ id, category }) => [id, categories.find((field) => field.id === category)]));
  const rows = laws.flatMap(({ id, title, short, articles }) =>
    articles.flatMap(({ article, anchor, provisions }) =>
      provisions.flatMap(({ limit, paragraph, name, binds, tags }): LimitRow[] => {
        if (!limit) return [];
        const fields = [...new Set(tags.map((tag) => fieldOf.get(tag)))].filter((field) => field !== undefined);
        return [{ ...limit, cite: { law: { id, title, short }, article, paragraph, anchor, name }, binds, fields }];
      }),
    ),
  );
  const order = ({ fields }: LimitRow) => fields[0]?.order ?? Infinity;
  return rows.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}

/** Rows under the field they stand in; those without one come last, under no field. */
export const limitsByField = (rows: readonly LimitRow[]): [Category | undefined, LimitRow[]][] => [
  ...groupBy(rows, ({ fields }) => fields[0]),
];

/** What the table can be narrowed by: field, party, law. */
export function limitFacets(rows: readonly LimitRow[]): { name: string; label: string; values: FacetValue[] }[] {
  const values = (of: (row: LimitRow) => { id: string; label: string }[]): FacetValue[] => {
    const all = rows.flatMap((row) => of(row));
    return [...groupBy(all, ({ id }) => id).values()].map((group) => ({
      id: group[0]?.id ?? '',
      label: group[0]?.label ?? '',
      count: group.length,
    }));
  };
  const fields = values((row) => row.fields.map(({ id, label }) => ({ id, label })));
  return [
    { name: 'field', label: '领域', values: fields },
    { name: 'who', label: '约束谁', values: values((row) => row.binds.map((party) => ({ id: PARTY_IDS[party], label: party }))) },
    { name: 'law', label: '依据', values: values(({ cite }) => [{ id: cite.law.id, label: cite.law.short }]) },
  ];
}
