import type { LibraryView } from '../../lib/library-view.ts';
import { itemPath } from '../../lib/urls.ts';
import type { StoredItem } from '../data/stored-items.ts';

type Sources = Pick<LibraryView, 'papers' | 'phrases' | 'headings' | 'calendar' | 'forms'>;

const NOTHING = { names: [], field: '', take: '' };

const headingItems = ({ headings }: Sources): StoredItem[] =>
  headings.map(({ id, page, category, build, pattern, items, level = [] }) => ({
    ...NOTHING,
    type: '小标题',
    path: itemPath.headings(id, page),
    title: items.join('　'),
    about: [build, category?.label ?? '', ...level].filter((word) => word !== ''),
    text: `套法：${pattern}`,
    field: category?.label ?? '',
    take: items.join('\n'),
  }));

const paperItems = ({ papers }: Sources): StoredItem[] =>
  papers.map(({ id, title, aliases, summary, parts }) => ({
    ...NOTHING,
    type: '文种',
    path: itemPath.paper(id),
    title,
    names: aliases,
    about: parts.map(({ heading }) => heading),
    text: summary,
  }));

const formItems = ({ forms }: Sources): StoredItem[] =>
  forms.map(({ id, title, kind, summary, category, practices }) => ({
    ...NOTHING,
    type: '表格',
    path: itemPath.form(id),
    title,
    about: [kind, category.label, ...practices.map((practice) => practice.title)],
    text: summary,
    field: category.label,
  }));

const monthItems = ({ calendar }: Sources): StoredItem[] =>
  calendar.flatMap(({ month, items }) =>
    items.map(({ title, when, practices, papers }): StoredItem => ({
      ...NOTHING,
      type: '年历',
      path: itemPath.month(month),
      title: `${month}月：${title}`,
      about: [`${month}月`, ...practices.map((practice) => practice.title), ...papers.map((paper) => paper.title)],
      text: when,
    })),
  );

const phraseItems = ({ phrases }: Sources): StoredItem[] =>
  phrases.flatMap(({ id: kind, label, items }) =>
    items.map(({ id, text, papers, level = [] }): StoredItem => ({
      ...NOTHING,
      type: '措辞',
      path: itemPath.phrase(kind, id),
      title: `${label}：${papers.map(({ title }) => title).join('、')}`,
      about: [label, ...papers.map(({ title }) => title), ...level],
      text,
      take: text,
    })),
  );

/** All that the library holds beside practices, summaries and laws, as the search gets it; each kind in the library's order. */
export const buildItems = (view: Sources): StoredItem[] => [
  ...paperItems(view),
  ...formItems(view),
  ...phraseItems(view),
  ...headingItems(view),
  ...monthItems(view),
];
