import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonInHtml } from './json-in-html.ts';

test('nothing in the value can end the element', () => {
  expect(jsonInHtml([{ name: '</script><script>alert(1)</script><!--' }])).not.toContain('<');
});

test('the value comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonInHtml(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
