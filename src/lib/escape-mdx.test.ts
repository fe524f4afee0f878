import { describe, expect, test } from 'vitest';
import { escapeMdx, plainLine } from './escape-mdx.ts';

describe('escapeMdx', () => {
  test.each([
    ['{process.exit()}', '\\{process.exit()\\}'],
    ['<script>', '\\<script\\>'],
    ['import x', '&#105;mport x'],
    ['export default', '&#101;xport default'],
    ['# 标题', '\\# 标题'],
    ['1. 第一', '1\\. 第一'],
    ['- 项', '\\- 项'],
    ['*强调*', '\\*强调\\*'],
    ['甲|乙', '甲\\|乙'],
    ['&lt;', '\\&lt;'],
    ['https://a.cn', 'https\\://a.cn'],
  ])('%s becomes %s', (text, mdx) => {
    expect(escapeMdx(text)).toBe(mdx);
  });

  test('leaves Chinese text as it is', () => {
    expect(escapeMdx('一、签订集体合同86份，占95.1%。')).toBe('一、签订集体合同86份，占95.1%。');
  });
});

test('plainLine drops what cannot be seen', () => {
  expect(plainLine(' 工\u200b会\n总\u0000结\ud800 ')).toBe('工会 总结\ufffd');
});
