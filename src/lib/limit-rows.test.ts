import { expect, test } from 'vitest';
import type { Provision } from '../schemas/law.ts';
import { lawViews } from './law-view.ts';
import type { LibraryView } from './library-view.ts';
import { limitFacets, limitRows, limitsByField } from './limit-rows.ts';

const provision = (article: number, matter: string | undefined, tags: string[], binds: Provision['binds'] = ['工会']): Provision => ({
  article,
  kind: '时限',
  says: `${article}`,
  binds,
  tags,
  limit: matter === undefined ? undefined : { matter, who: '基层工会', bound: '15日' },
});

const law = {
  title: '中华人民共和国工会法',
  short: '工会法',
  aliases: [],
  kind: '法律' as const,
  about: '说明',
  provisions: [
    provision(3, '没有标签的事', []),
    provision(5, '经费', ['jing-fei'], ['企业', '工会']),
    provision(7, undefined, ['jian-hui']),
    provision(9, '建会', ['jian-hui', 'jing-fei']),
  ],
};
const field = (id: string, order: number) => ({ id, label: `${id}领域`, description: '说明', introduction: '介绍', order });
const library: LibraryView = {
  practices: [],
  summaries: [],
  categories: [field('zu-zhi', 1), field('cai-wu', 2)],
  terms: [
    { id: 'jian-hui', label: '建会', aliases: [], category: 'zu-zhi' },
    { id: 'jing-fei', label: '经费', aliases: [], category: 'cai-wu' },
  ],
  laws: lawViews([{ id: 'gong-hui-fa', data: law }], []),
  papers: [],
  phrases: [],
  headings: [],
  calendar: [],
  forms: [],
};
const rows = limitRows(library);

test('a limit stands under the field of its first tag, those without one last', () => {
  expect(limitsByField(rows).map(([under, group]) => [under?.id, group.map(({ matter }) => matter)])).toEqual([
    ['zu-zhi', ['建会']],
    ['cai-wu', ['经费']],
    [undefined, ['没有标签的事']],
  ]);
});

test('a limit names the article that sets it', () => {
  expect(rows[0]?.cite).toMatchObject({ anchor: 'a9', name: '第九条', law: { id: 'gong-hui-fa', short: '工会法' } });
});

test('counts under every field and party that a limit has', () => {
  expect(limitFacets(rows).map(({ name, values }) => [name, values.map(({ id, count }) => `${id} ${count}`)])).toEqual([
    ['field', ['zu-zhi 1', 'cai-wu 2']],
    ['who', ['union 3', 'employer 1']],
    ['law', ['gong-hui-fa 3']],
  ]);
});
