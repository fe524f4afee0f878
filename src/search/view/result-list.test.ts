import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markHtml } from '../answer/excerpt.ts';
import { excerptNodes, withHighlight } from './result-list.ts';

const { document } = parseHTML('<html></html>');
const shown = (excerpt: string) => excerptNodes(document, excerpt).map(({ nodeName, textContent }) => [nodeName, textContent]);

test('the words to mark stand before the anchor', () => {
  expect(withHighlight('/practices/a/#w1', '厂务公开 公示')).toBe(`/practices/a/?highlight=${encodeURIComponent('厂务公开 公示')}#w1`);
  expect(withHighlight('/practices/a/', '')).toBe('/practices/a/');
});

test('of an excerpt its marks are marks, and all else is what the text says', () => {
  expect(shown(markHtml('厂务&公开 <b> "&lt;"', ['公开', '<b>']))).toEqual([
    ['#text', '厂务&'],
    ['MARK', '公开'],
    ['#text', ' '],
    ['MARK', '<b>'],
    ['#text', ' "&lt;"'],
  ]);
});

test('an excerpt never becomes an element but a mark, whatever it holds', () => {
  for (const excerpt of ['<img src=x onerror=alert(1)>', '<mark><script>1</script></mark>', '<mark onclick="a()">字</mark>', '<mark>'])
    for (const node of excerptNodes(document, excerpt)) {
      expect(['#text', 'MARK']).toContain(node.nodeName);
      expect([...node.childNodes].every(({ nodeName }) => nodeName === '#text')).toBe(true);
    }
});
