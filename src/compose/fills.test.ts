import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT } from './draft.ts';
import { blankUses, fillOne, fillText } from './fills.ts';

describe('fillText', () => {
  test('fills what has a value and leaves the rest open', () => {
    expect(fillText('【单位】组织【人数】人', { 单位: '市总工会' })).toBe('市总工会组织【人数】人');
  });

  test('leaves a text alone where nothing is filled, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('【', '】', '【constructor】', '【单位】', '甲')), (parts) => {
        expect(fillText(parts.join(''), {})).toBe(parts.join(''));
      }),
    );
  });
});

describe('fillOne', () => {
  test('fills one of several blanks of the same name', () => {
    expect(fillOne('【家数】家，其中【家数】家', 1, '3')).toBe('【家数】家，其中3家');
  });
});

describe('blankUses', () => {
  test('lists each blank once with its count and value, title first', () => {
    const draft = {
      ...EMPTY_DRAFT,
      title: '【单位】总结',
      nodes: [{ id: 1, kind: 'paragraph' as const, text: '【单位】职工【人数】人' }],
      fills: { 单位: '市总工会' },
    };
    expect(blankUses(draft)).toEqual([
      { name: '单位', count: 2, value: '市总工会' },
      { name: '人数', count: 1, value: '' },
    ]);
  });
});
