import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleName } from './article-name.ts';
import { citedParts, lawFinder } from './law-finder.ts';
import { proseCitations } from './prose-citations.ts';

const found = (text: string) => proseCitations(text).map(({ start, end, ...rest }) => ({ ...rest, passage: text.slice(start, end) }));

describe('proseCitations', () => {
  test('reads the article and paragraph behind a name', () => {
    expect(found('依《工会法》第二十一条第二款办')).toEqual([
      { name: '工会法', article: 21, paragraph: 2, passage: '《工会法》第二十一条第二款' },
    ]);
  });

  test('reads each article of a row', () => {
    expect(found('（《劳动合同法》第51条、第五十四条和第五十六条）')).toEqual([
      { name: '劳动合同法', article: 51, passage: '《劳动合同法》第51条' },
      { name: '劳动合同法', article: 54, passage: '第五十四条' },
      { name: '劳动合同法', article: 56, passage: '第五十六条' },
    ]);
  });

  test('reads the year of an edition', () => {
    expect(found('《工会法》（2009年修正）第二条')).toEqual([
      { name: '工会法', year: 2009, article: 2, passage: '《工会法》（2009年修正）第二条' },
    ]);
  });

  test('leaves alone a name without an article, and an article that no integer names', () => {
    expect(found('《工会法》规定，第三条另说；《刑法》第二百七十六条之一')).toEqual([]);
  });

  test('finds any article that is cited', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
        (article, paragraph) => {
          expect(proseCitations(`见《工会法》${articleName(article, paragraph)}。`)).toMatchObject([
            { article, ...(paragraph ? { paragraph } : {}) },
          ]);
        },
      ),
    );
  });
});

describe('citedParts', () => {
  const laws = lawFinder([
    {
      id: 'gong-hui-fa',
      data: {
        title: '中华人民共和国工会法',
        short: '工会法',
        aliases: [],
        kind: '法律',
        about: '说明',
        provisions: [{ article: 21, kind: '义务', says: '签订', binds: ['工会'], tags: [] }],
      },
    },
  ]);

  test('leads from the long and the short name to a provision that is held, and nowhere else', () => {
    expect(citedParts('《中华人民共和国工会法》第二十一条、第二十二条，《劳动法》第一条', laws)).toEqual([
      { text: '《中华人民共和国工会法》第二十一条', to: { law: 'gong-hui-fa', article: 21 } },
      { text: '、第二十二条，《劳动法》第一条' },
    ]);
  });

  test('gives the text back', () => {
    const piece = fc.constantFrom('《工会法》', '第二十一条', '第二条', '、', '工会', '【单位】');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const parts = citedParts(pieces.join(''), laws);
        expect(parts.map(({ text }) => text).join('')).toBe(pieces.join(''));
      }),
    );
  });
});
