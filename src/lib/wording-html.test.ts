import { expect, it } from 'vitest';
import { wordingHtml } from './wording-html.ts';

it('marks blanks and lets no text become markup', () => {
  expect(wordingHtml('<b>【人数】&人')).toBe('&lt;b&gt;<span style="background-color:#fff3b0">【人数】</span>&amp;人');
});
