import { expect, test } from 'vitest';
import { orgTypeId, UNION_TYPES } from '../../lib/labels.ts';
import { LEXICON } from '../fixtures.ts';
import { facetChoices, labelOf } from './facet-choices.ts';

const [label = ''] = UNION_TYPES;
const FIELD = { label: '民主管理', count: 3 };

test('an address names a field and a kind of union by id', () => {
  expect(facetChoices('category', [FIELD], undefined, LEXICON)).toEqual([{ ...FIELD, id: 'min-zhu-guan-li', chosen: false }]);
  expect(facetChoices('org', [{ label, count: 1 }], label, LEXICON)).toEqual([{ label, count: 1, id: orgTypeId(label), chosen: true }]);
});

test('an id is read, and so is the label of an older address', () => {
  for (const chosen of ['min-zhu-guan-li', '民主管理']) expect(labelOf('category', chosen, LEXICON)).toBe('民主管理');
  expect(labelOf('org', orgTypeId(label), LEXICON)).toBe(label);
  expect(labelOf('org', undefined, LEXICON)).toBeUndefined();
});

test('the chosen value stays where it leaves nothing; what only another library has goes by its label', () => {
  expect(facetChoices('category', [{ label: '海上慰问', count: 2 }], '民主管理', LEXICON)).toEqual([
    { label: '民主管理', count: 0, id: 'min-zhu-guan-li', chosen: true },
    { label: '海上慰问', count: 2, id: '海上慰问', chosen: false },
  ]);
});

test('a library of an older version has no ids', () => {
  expect(facetChoices('category', [FIELD], undefined, { ...LEXICON, categoryIds: [] })[0]?.id).toBe('民主管理');
});
