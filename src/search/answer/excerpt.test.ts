import { describe, expect, test } from 'vitest';
import { openNames } from '../data/names.ts';
import { bestPlace, cutAround, highlightOf, markHtml } from './excerpt.ts';
import { LEXICON } from '../fixtures.ts';
import { planQuery } from '../query/plan-query.ts';

const names = openNames(LEXICON);
const SECTIONS = [
  { mark: 'lead', paragraphs: ['企业公开重大事项。'] },
  { mark: 'how', paragraphs: ['定厂务公开目录。'] },
  { mark: 'w3s2', paragraphs: ['【单位】公开事项【项数】项。'] },
];

describe('bestPlace', () => {
  test('is where the words stand', () => {
    expect(bestPlace(SECTIONS, planQuery('厂务公开', names))).toMatchObject({ anchor: 'how', label: '怎么做' });
  });

  test('is the wording of the slot that was asked for', () => {
    expect(bestPlace(SECTIONS, planQuery('厂务公开成效', names))).toMatchObject({ anchor: 'w3', slot: '成效' });
  });

  test('is where the pieces of an unknown word stand, where it stands nowhere; the word itself says more than all its pieces', () => {
    const [pieces, whole] = ['雁阵的阵型和型号，雁和阵型。', '我们讲雁阵型。'];
    const plan = planQuery('雁阵型 账本', names);
    expect(bestPlace([{ mark: 'how', paragraphs: ['怎么做', '别的事。', pieces] }], plan)?.text).toBe(pieces);
    expect(bestPlace([{ mark: 'how', paragraphs: ['怎么做', pieces, whole] }], plan)?.text).toBe(whole);
  });

  test('is never a provision: it says where a rule stands, not what it says', () => {
    expect(bestPlace([{ mark: 'law', paragraphs: ['chang-wu#a1 《厂务公开条例》第一条'] }], planQuery('厂务公开', names))).toBeUndefined();
  });
});

test('markHtml escapes everything but its marks', () => {
  expect(markHtml('<b>厂务公开</b>', ['厂务公开', '公开'])).toBe('&lt;b&gt;<mark>厂务公开</mark>&lt;/b&gt;');
});

test('cutAround keeps the match in a long text', () => {
  const text = `${'前'.repeat(200)}厂务公开${'后'.repeat(200)}`;
  expect(cutAround(text, ['厂务公开'])).toContain('厂务公开');
  expect(cutAround(text, ['厂务公开']).length).toBeLessThan(110);
});

test.each(['厂务公开', '职代会提案 怎么写', '困难职工帮扶 学费'])('what the next page is to mark of %s is no longer than it', (query) => {
  const highlight = highlightOf(planQuery(query, names));
  expect(highlight.length).toBeGreaterThan(1);
  expect(highlight.length).toBeLessThanOrEqual(query.length);
  for (const word of highlight.split(' ')) expect(query).toContain(word);
});
