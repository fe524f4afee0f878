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

describe('the year after', () => {
  test.each([
    ['2026', '2027'],
    ['2025—2026', '2026—2027'],
  ])('is known as soon as the year %s is', (year, next) => {
    expect(fillText('【年度】年办了，【下年度】年再办', { 年度: year })).toBe(`${year}年办了，${next}年再办`);
  });

  test('gives way to what is filled by hand, and stays open where the year is none', () => {
    expect(fillText('【下年度】年', { 年度: '2026', 下年度: '2028' })).toBe('2028年');
    expect(fillText('【下年度】年', { 年度: '本' })).toBe('【下年度】年');
    expect(fillText('【下年度】年', {})).toBe('【下年度】年');
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
