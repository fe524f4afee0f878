import { expect, test } from 'vitest';
import { unionNames } from './union-names.ts';

const names = (organisation: string, region: string, orgType: Parameters<typeof unionNames>[0]['orgType'] = '企业工会') =>
  unionNames({ organisation, region, period: '未注明', orgType });

test('a place is called with and without what kind of place it is, and so are those that it lies in', () => {
  expect(names('黄骅市总工会', '河北省沧州市黄骅市', '市县总工会')).toEqual([
    '黄骅市总工会',
    '河北省沧州市黄骅市',
    '河北省',
    '沧州市',
    '黄骅市',
    '河北',
    '沧州',
    '黄骅',
  ]);
});

test('what stands in brackets tells places, and is no part of a name', () => {
  expect(names('崇川区教育工会', '崇川区（属江苏省南通市，市名文中未写）', '教育工会')).toEqual([
    '崇川区教育工会',
    '崇川区',
    '江苏省',
    '南通市',
    '崇川',
    '江苏',
    '南通',
  ]);
});

test('a union has a part of its name to itself', () => {
  expect(names('广东奥克工会（奥克股份公司所属）', '广东省茂名市')).toContain('奥克');
  expect(names('巷修区车间工会', '未注明', '车间工会')).not.toContain('车间');
});

test('what the source does not tell gives no name', () => {
  expect(names('未署名', '未注明')).toEqual([]);
  expect(names('未署名（江津一所学校的工会）', '重庆市江津区', '学校工会')).toContain('江津');
});
