import { lawNames } from '../../lib/law-finder.ts';
import type { Issue } from '../../settings/issue.ts';
import { newestLast } from '../newest-last.ts';
import type { Entry } from '../../content/read-entry.ts';
import type { List } from '../../content/read-list.ts';
import type { PaperFiles } from '../../content/read-papers.ts';
import type { Slot } from '../../schemas/site.ts';
import type { Rule } from './rule.ts';

interface Named {
  file: string;
  line: number;
  name: string;
}

function repeated(rule: string, what: string, repair: string, items: readonly Named[]): Issue[] {
  const first = new Map<string, Named>();
  return items.flatMap((item) => {
    const earlier = first.get(item.name);
    if (!earlier) {
      first.set(item.name, item);
      return [];
    }
    return [
      {
        file: item.file,
        line: item.line,
        rule,
        found: `重复的${what}“${item.name}”，已用于 ${earlier.file}:${earlier.line}`,
        expected: `全库唯一的${what}`,
        repair,
      },
    ];
  });
}

function listField<T extends { id: string; label: string }>(list: List<T> | undefined, field: 'id' | 'label'): Named[] {
  return list?.items.map((item, i) => ({ file: list.file, line: list.yaml.lineOf([i, field]), name: item[field] })) ?? [];
}

/** One field of a list that has no labels. */
const listed = <T>(list: List<T> | undefined, field: keyof T & string): Named[] =>
  list?.items.map((item, i) => ({ file: list.file, line: list.yaml.lineOf([i, field]), name: String(item[field]) })) ?? [];

/** What papers, phrases, headings, the year and forms may not say twice. */
const ofPaperwork = ({ papers, phrases, headings, calendar, forms, slots }: PaperFiles & { slots: List<Slot> | undefined }): Issue[] => [
  ...repeated('duplicate-title', '文种名称', '合并两项或换一个名称', titles(papers)),
  ...repeated(
    'duplicate-title',
    '表格名称',
    '换一个能区分两者的名称',
    forms.map(({ file, data, yaml }) => ({ file, line: yaml.lineOf(['title']), name: data.title })),
  ),
  ...repeated('duplicate-title', '位置名称', '换一个名称：措辞的位置和语句的种类不能同名', [
    ...listField(slots, 'label'),
    ...phrases.map(({ file, data, yaml }) => ({ file, line: yaml.lineOf(['label']), name: data.label })),
  ]),
  ...repeated('duplicate-id', '小标题编号', '换一个编号', listed(headings, 'id')),
  ...repeated('duplicate-month', '月份', '把两处并成一处', listed(calendar, 'month')),
  ...phrases.flatMap(({ file, data, yaml }) =>
    repeated(
      'duplicate-id',
      '语句编号',
      '改用下一个没有用过的编号',
      data.items.map(({ id }, i) => ({ file, line: yaml.lineOf(['items', i, 'id']), name: id })),
    ),
  ),
];

function titles<T extends { title: string; revised: string }>(entries: readonly Entry<T>[]): Named[] {
  return newestLast(entries).map(({ file, data, yaml }) => ({ file, line: yaml.lineOf(['title']), name: data.title }));
}

/** Ids, titles and labels are unique within their kind; wording ids within their practice. */
export const duplicates: Rule = ({
  practices,
  summaries,
  categories,
  terms,
  orgTypes,
  slots,
  levels,
  skeletons,
  laws,
  editions,
  blanks,
  charts,
  ...paperwork
}) => [
  ...repeated('duplicate-title', '标题', '换一个能区分两者的标题', [...titles(practices), ...titles(summaries)]),
  ...repeated(
    'duplicate-title',
    '法律名称',
    '一个名称只给一部法律，换一个简称',
    laws.flatMap(({ file, data, yaml }) => lawNames(data).map((name) => ({ file, line: yaml.lineOf(['short']), name }))),
  ),
  ...repeated('duplicate-title', '法律版次', '删去一项', listed(editions, 'title')),
  ...repeated('duplicate-id', '领域编号', '换一个编号', listField(categories, 'id')),
  ...repeated('duplicate-id', '标签编号', '换一个编号', listField(terms, 'id')),
  ...repeated('duplicate-title', '领域名称', '合并两项或换一个名称', listField(categories, 'label')),
  ...repeated('duplicate-title', '标签名称', '合并两项或换一个名称', listField(terms, 'label')),
  ...repeated('duplicate-id', '工会类型编号', '换一个编号', listField(orgTypes, 'id')),
  ...repeated('duplicate-title', '工会类型名称', '合并两项或换一个名称', listField(orgTypes, 'label')),
  ...repeated('duplicate-id', '位置编号', '换一个编号', listField(slots, 'id')),
  ...repeated('duplicate-id', '适用层级编号', '换一个编号', listField(levels, 'id')),
  ...repeated('duplicate-title', '适用层级名称', '合并两项或换一个名称', listField(levels, 'label')),
  ...ofPaperwork({ ...paperwork, slots }),
  ...repeated('duplicate-title', '待填项', '合并两项或换一个名称', listed(blanks, 'name')),
  ...repeated('duplicate-id', '图的编号', '换一个编号', listed(charts, 'id')),
  ...repeated('duplicate-order', '图的次序', '换一个没有用过的 order', listed(charts, 'order')),
  ...repeated('duplicate-order', '领域的次序', '换一个没有用过的 order', listed(categories, 'order')),
  ...repeated('duplicate-id', '骨架编号', '换一个编号', listField(skeletons, 'id')),
  ...practices.flatMap(({ file, data, yaml }) =>
    repeated(
      'duplicate-id',
      '措辞编号',
      '改用下一个没有用过的编号',
      data.wordings.map(({ id }, i) => ({ file, line: yaml.lineOf(['wordings', i, 'id']), name: id })),
    ),
  ),
];
