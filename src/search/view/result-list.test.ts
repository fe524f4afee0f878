import { expect, test } from 'vitest';
import { withHighlight } from './result-list.ts';

test('the words to mark stand before the anchor', () => {
  expect(withHighlight('/practices/a/#w1', '厂务公开 公示')).toBe(`/practices/a/?highlight=${encodeURIComponent('厂务公开 公示')}#w1`);
  expect(withHighlight('/practices/a/', '')).toBe('/practices/a/');
});
