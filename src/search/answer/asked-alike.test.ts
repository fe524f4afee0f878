import { expect, test } from 'vitest';
import { askedAlike, indexAsks } from './asked-alike.ts';
import { featuresOf } from './asked-features.ts';

const index = indexAsks([['手套破了也不给换', '口罩一个月只发两个'], ['食堂的饭又贵又难吃'], [], ['发的手套不够用']]);

test('a question of middling length that is asked word for word is wholly alike', () => {
  expect(askedAlike('食堂的饭又贵又难吃', index).get(1)).toBeCloseTo(1, 1);
});

test('a long question that shares much comes before a short one that shares little more than its length', () => {
  const both = indexAsks([['没人换'], ['发的手套破了两回了跟班长说了好几次也没有人给换']]);
  expect([...askedAlike('手套破了没人换新的', both)].sort((a, b) => b[1] - a[1]).map(([doc]) => doc)).toEqual([1, 0]);
});

test('the practice whose questions share most with the query is the most alike', () => {
  const alike = askedAlike('手套破了没人换', index);
  expect([...alike].sort((a, b) => b[1] - a[1]).map(([doc]) => doc)).toEqual([0, 3]);
});

test('further questions of a practice add to the nearest', () => {
  const alike = (asks: string[]) => askedAlike('手套破了', indexAsks([asks, ['别的事情']])).get(0) ?? 0;
  expect(alike(['手套破了也不给换', '手套又破了'])).toBeGreaterThan(alike(['手套破了也不给换']));
});

test('what shares nothing is not there, and neither is a practice without questions', () => {
  expect([...askedAlike('股票行情', index).keys()]).toEqual([]);
  expect(indexAsks([]).owners).toEqual([]);
  expect([...askedAlike('手套', indexAsks([[]])).keys()]).toEqual([]);
});

test('features are the characters of a text and the pairs of neighbours, not across what parts them', () => {
  expect([...featuresOf('手套，破 a')]).toEqual(['手', '手套', '套', '破']);
});
