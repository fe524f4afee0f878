import { describe, expect, test } from 'vitest';
import type { Law } from '../schemas/law.ts';
import type { RawLaw } from './law-finder.ts';
import { citationView, lawViews, longArticles, SHOWN_UNDER_ARTICLE, type Resting } from './law-view.ts';

const law = (id: string, change: Partial<Law> = {}): RawLaw => ({
  id,
  data: {
    title: `中华人民共和国${id}`,
    short: id,
    aliases: [],
    kind: '法律',
    version: '2021-12-24',
    checked: '2026-07-17',
    articleCount: 58,
    about: '说明',
    provisions: [],
    ...change,
  },
});
const provision = (article: number, paragraph?: number) =>
  ({ article, ...(paragraph ? { paragraph } : {}), kind: '义务', says: `第${article}条`, binds: ['工会'], tags: [] }) as const;
const practice = (id: string, legal: Resting['legal'], rules: Resting['rules'] = []): Resting => ({
  id,
  title: id,
  summary: id,
  legal,
  rules,
});

describe('lawViews', () => {
  test('puts provisions in the order of the law, by article', () => {
    const provisions = [provision(11), provision(2, 2), provision(2, 1)].map((one) => ({ ...one, binds: [...one.binds], tags: [] }));
    const [view] = lawViews([law('gong-hui-fa', { provisions })], []);
    expect(view?.articles.map(({ name, anchor, provisions: own }) => [name, anchor, own.map((one) => one.name)])).toEqual([
      ['第二条', 'a2', ['第二条第一款', '第二条第二款']],
      ['第十一条', 'a11', ['第十一条']],
    ]);
  });

  test('names under an article each practice that rests on it once, by basis or by hard rule', () => {
    const provisions = [{ ...provision(11), binds: ['工会' as const], tags: [] }];
    const eleven = { law: 'gong-hui-fa', article: 11 };
    const practices = [
      practice('jian-hui', [eleven], [eleven]),
      practice('huan-jie', [{ law: 'gong-hui-fa', article: 10 }]),
      practice('ru-hui', [], [eleven]),
    ];
    const [view] = lawViews([law('gong-hui-fa', { provisions })], practices);
    expect(view?.articles[0]?.practices.map(({ id }) => id)).toEqual(['jian-hui', 'ru-hui']);
    expect(view?.practices.map(({ id }) => id)).toEqual(['jian-hui', 'huan-jie', 'ru-hui']);
  });

  test('puts the strongest kind first, then what most practices rest on', () => {
    const laws = [law('tiao-li', { kind: '行政法规' }), law('jia-fa'), law('yi-fa')];
    expect(lawViews(laws, [practice('x', [{ law: 'yi-fa', article: 1 }])]).map(({ id }) => id)).toEqual(['yi-fa', 'jia-fa', 'tiao-li']);
  });
});

test('an article has a list of its own where more practices rest on it than the page of its law shows', () => {
  const provisions = [provision(1), provision(2)].map((one) => ({ ...one, binds: ['工会' as const], tags: [] }));
  const resting = Array.from({ length: SHOWN_UNDER_ARTICLE + 1 }, (_, i) =>
    practice(`p${i}`, [{ law: 'jia-fa', article: 1 }, ...(i > 0 ? [{ law: 'jia-fa', article: 2 }] : [])]),
  );
  const [view] = lawViews([law('jia-fa', { provisions })], resting);
  expect(view && longArticles(view).map(({ article, practices }) => [article, practices.length])).toEqual([[1, SHOWN_UNDER_ARTICLE + 1]]);
});

describe('citationView', () => {
  const provisions = [{ ...provision(21, 2), binds: ['工会' as const], tags: [] }];
  const laws = new Map([['gong-hui-fa', law('gong-hui-fa', { short: '工会法', provisions })]]);

  test('names the article and where it stands', () => {
    expect(citationView({ law: 'gong-hui-fa', article: 21, paragraph: 2 }, laws)).toEqual({
      law: { id: 'gong-hui-fa', title: '中华人民共和国gong-hui-fa', short: '工会法' },
      article: 21,
      paragraph: 2,
      anchor: 'a21',
      name: '第二十一条第二款',
    });
  });

  test('leads to no anchor where the article is not restated', () => {
    expect(citationView({ law: 'gong-hui-fa', article: 22 }, laws).anchor).toBeUndefined();
  });

  test('fails where there is no such law', () => {
    expect(() => citationView({ law: 'mei-you', article: 1 }, laws)).toThrow('法律 mei-you 不存在');
  });
});
