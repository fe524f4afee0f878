import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressedParts, articleAddresses } from './article-addresses.ts';

const laws = new Map([['工会法', { id: 'gong-hui-fa', held: [3, 21] }]]);
const addresses = (text: string) => articleAddresses([text], laws, (path) => `https://library.example${path}`);

describe('articleAddresses', () => {
  test('knows an article by any name of its law, and only those that the library restates', () => {
    expect(addresses('依《中华人民共和国工会法》第三条、第四条和《劳动法》第三条。')).toEqual({
      '中华人民共和国工会法 3': 'https://library.example/laws/gong-hui-fa/#a3',
    });
  });
});

describe('addressedParts', () => {
  test('splits a text at the articles that have an address', () => {
    const text = '依《工会法》第三条、第二十一条办理。';
    expect(addressedParts(text, addresses(text))).toEqual([
      { text: '依' },
      { text: '《工会法》第三条', to: 'https://library.example/laws/gong-hui-fa/#a3' },
      { text: '、' },
      { text: '第二十一条', to: 'https://library.example/laws/gong-hui-fa/#a21' },
      { text: '办理。' },
    ]);
  });

  test('loses no character of any text', () => {
    const piece = fc.constantFrom('《工会法》', '第三条', '第二十一条', '、', '第四条', '工会', '【单位】', '（2021年修正）');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(
          addressedParts(text, addresses(text))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
