import { parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';
import { addButtons } from './card-buttons.ts';

const page = (html: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  vi.stubGlobal('document', document);
  return document;
};
const shown = (root: { querySelectorAll: (selector: string) => Iterable<{ textContent: string | null }> }, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

afterEach(() => vi.unstubAllGlobals());

it('a card gets both buttons before its links, a row of figures the one that collects', () => {
  const document = page(
    '<article class="wording"><p class="wording-foot"><a href="/x/#w1" data-share>分享</a></p></article><table><tr><td class="tool"></td></tr></table>',
  );
  addButtons();
  expect(shown(document, '.wording-foot > *')).toEqual(['复制', '收进草稿', '分享']);
  expect(shown(document, '.tool > *')).toEqual(['收进草稿']);
  expect(document.querySelectorAll('button[data-collect]:not([data-copy])')).toHaveLength(2);
});

it('a card that has buttons keeps them as they are, however often it is looked at', () => {
  const document = page(
    '<p class="wording-foot"><button type="button">换成这条</button></p><p class="wording-foot"><a href="/">分享</a></p>',
  );
  addButtons();
  addButtons();
  expect(shown(document, 'p > *')).toEqual(['换成这条', '复制', '收进草稿', '分享']);
});
