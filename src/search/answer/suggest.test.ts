import { expect, test } from 'vitest';
import { LEXICON, REPAIR } from '../fixtures.ts';
import { suggest, suggestAsked } from './suggest.ts';

const labels = (query: string) =>
  suggest(query, LEXICON, REPAIR.sounds, 5).map(({ label, alias }) => (alias ? `${label}（${alias}）` : label));

test('goes on from characters, pinyin and initials, and says which name was meant', () => {
  expect(labels('金秋')).toEqual(['金秋助学']);
  expect(labels('cwgk')).toContain('厂务公开');
  expect(labels('企务')).toEqual(['厂务公开与责任考核（企务公开）']);
});

test('what is called so comes before what is also called so, and an alias that fits hardly better is not told', () => {
  expect(labels('厂务公开')).toEqual(['厂务公开', '厂务公开与责任考核（厂务公开）']);
  const { docs } = LEXICON;
  const station = { ...docs[0]!, title: '教育志愿者服务分站', aliases: ['教育志愿者分站'] };
  expect(suggest('教育', { docs: [station], tags: [] }, undefined, 5)).toMatchObject([{ alias: undefined }]);
});

test('the beginning of a name brings the same, in the same order, whether it is spelled or written out', () => {
  const sounds = new Map([...REPAIR.sounds, ['职', ['zhi']], ['代', ['dai']], ['会', ['hui']]]);
  for (const [spelled, written] of [
    ['chang', '厂'],
    ['changwu', '厂务'],
    ['zhidai', '职代'],
    ['zhidaihui', '职代会'],
  ] as const)
    expect(suggest(spelled, LEXICON, sounds, 9), spelled).toEqual(suggest(written, LEXICON, sounds, 9));
});

test('nothing for nothing', () => {
  expect(labels('')).toEqual([]);
  expect(labels('zzz')).toEqual([]);
});

const ASKS = [['账目能不能给大家看看'], ['开会选谁去'], ['孩子考上了交不起钱'], [], []];

test('a practice is offered for what people ask about it, once', () => {
  const asked = (query: string, most = 5) =>
    suggestAsked(query, LEXICON, ASKS, suggest(query, LEXICON, undefined, most), most).map(({ label, ask }) => `${label}：${ask ?? ''}`);
  expect(asked('考上了')).toEqual(['金秋助学：孩子考上了交不起钱']);
  expect(asked('账目')).toEqual(['厂务公开与责任考核：账目能不能给大家看看']);
  expect(asked('上')).toEqual([]);
  expect(asked('考上了', 0)).toEqual([]);
  expect(
    suggestAsked('考上了', LEXICON, ASKS, [{ kind: 'practice', label: '金秋助学', alias: undefined, id: 'jin-qiu-zhu-xue' }], 5),
  ).toEqual([]);
});
