import { expect, test } from 'vitest';
import { doubtsIn, splitAt, withDoubtAnchor } from './entry-html.ts';

const HTML =
  '<h2 id="how">怎么做</h2><p>一</p><h2 id="evidence">来源怎么说</h2><p>二</p><div class="doubt" role="note">三</div><div class="doubt">四</div>';

test('a body is split before the heading that is named, and nothing is lost', () => {
  const { before, after } = splitAt(HTML, 'evidence');
  expect(before).toBe('<h2 id="how">怎么做</h2><p>一</p>');
  expect(before + after).toBe(HTML);
});

test('a body without that heading stays whole', () => {
  expect(splitAt(HTML, 'watch')).toEqual({ before: HTML, after: '' });
});

test('doubts are counted, and only the first one gets the anchor', () => {
  expect(doubtsIn(HTML)).toBe(2);
  expect(withDoubtAnchor(HTML).match(/id="doubt"/g)).toHaveLength(1);
  expect(doubtsIn('')).toBe(0);
});
