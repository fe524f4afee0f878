import { describe, expect, test } from 'vitest';
import { orgTypeId, UNION_TYPES } from '../../src/lib/labels.ts';
import { checkWordingLists } from './wording-lists.ts';

const union = UNION_TYPES[0] as string;
const record = (id: string, slotId = 'plan') => ({ id, slotId, levels: [], orgTypes: [], practice: { id: id.split('#')[0] as string } });
const grid = (keys: string[], of?: number) =>
  `<div data-cards${of === undefined ? '' : ` data-of="${of}"`}>${keys.map((key) => `<article class="wording" data-key="${key}"></article>`).join('')}</div>`;
const page = (path: string, main: string) => ({ path, html: `<html><body><main>${main}</main></body></html>` });
const byField = (keys: string[], at = '') => page(`wordings/plan/field/${at}index.html`, grid(keys));
const byTag = (main: string, rest = '<p class="note"><a href="/ku/tags/t/">做法</a></p>') =>
  page('wordings/tags/t/index.html', `${rest}<section id="plan">${main}</section>`);

const data = { wordings: ['a#w1', 'a#w2', 'b#w1'].map((id) => record(id)), practices: ['a', 'b'].map((id) => ({ id, tagIds: ['t'] })) };
const ALL = ['a#w1', 'a#w2', 'b#w1'];

describe('checkWordingLists', () => {
  test('every wording stands in a list by field, on one of its pages', () => {
    expect(checkWordingLists([byField(['a#w1', 'a#w2']), byField(['b#w1'], '2/')], data)).toEqual([]);
    expect(checkWordingLists([byField(['a#w1', 'a#w2'])], data)).toEqual([expect.stringContaining('b#w1')]);
  });

  test('the beginning of a list says how long it is', () => {
    expect(checkWordingLists([byField(ALL), byTag(grid(['b#w1'], 3))], data)).toEqual([]);
    for (const wrong of [grid(['b#w1'], 4), grid(['b#w1'])])
      expect(checkWordingLists([byField(ALL), byTag(wrong)], data)).toEqual([expect.stringMatching(/写着[14]条，开放数据里是3条/)]);
  });

  test('the beginning of a list leads on to the rest', () => {
    expect(checkWordingLists([byField(ALL), byTag(grid(['b#w1'], 3), '')], data)).toEqual([expect.stringContaining('没有写其余的在哪里')]);
    expect(checkWordingLists([byField(ALL), byTag(grid(ALL), '')], data)).toEqual([]);
  });

  test('nothing stands in a list that does not belong there', () => {
    const others = { ...data, practices: [...data.practices.slice(0, 1), { id: 'b', tagIds: [] }] };
    expect(checkWordingLists([byField(ALL), byTag(grid(['b#w1'], 2))], others)).toEqual([expect.stringContaining('b#w1 不属于这里')]);
  });

  test('a list of a kind of union is of one slot, which its address tells', () => {
    const wordings = data.wordings.map((each) => ({ ...each, orgTypes: [union], levels: ['上级工会', '基层单位', '总工会'] }));
    const path = `wordings/org-types/${orgTypeId(union)}/plan/index.html`;
    const at = (of: number) => page(path, `<p class="note"><a href="/wordings/plan/">全部</a></p>${grid(['a#w1'], of)}`);
    expect(checkWordingLists([byField(ALL), at(3)], { ...data, wordings })).toEqual([]);
    expect(checkWordingLists([byField(ALL), at(9)], { ...data, wordings })).toHaveLength(1);
  });
});
