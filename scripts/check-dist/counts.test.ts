import { expect, test } from 'vitest';
import { checkCounts } from './counts.ts';

const page = (path: string, main: string) => ({ path, html: `<html><body><main>${main}</main></body></html>` });
const chip = (href: string, count: number) => `<ul class="chips"><li><a href="${href}">甲<span class="count">${count}</span></a></li></ul>`;
const list = (count: number, extra = '') => `<ul ${extra}>${'<li data-item>乙</li>'.repeat(count)}</ul>`;

test('a count is compared with the list that it leads to, over all its pages', () => {
  const pages = [page('index.html', chip('/ku/tags/a/', 5)), page('tags/a/index.html', list(3)), page('tags/a/2/index.html', list(2))];
  expect(checkCounts(pages, '/ku/')).toEqual([]);
  expect(checkCounts(pages.slice(0, 2), '/ku/')).toEqual(['/ku/：写着5，/ku/tags/a/ 里是3']);
});

test('a jump within a page counts what stands at its anchor', () => {
  const at = (count: number) => [page('list/index.html', chip('#x', count) + list(2, 'id="x"') + list(4, 'id="y"'))];
  expect(checkCounts(at(2), '/')).toEqual([]);
  expect(checkCounts(at(6), '/')).toHaveLength(1);
});

test('a page that only leads on divides what was counted by its first group', () => {
  const pages = [
    page('index.html', chip('/w/', 3)),
    page('w/index.html', `<ul class="chips"><li><a href="/w/a/">甲<span class="count">2</span></a></li></ul>`),
    page('w/a/index.html', list(2)),
  ];
  expect(checkCounts(pages, '/')).toEqual(['/：写着3，/w/ 里是2']);
});

test('a page that shows the beginning of a list counts as long as the list', () => {
  const cards = (of: number) => `<div data-cards data-of="${of}"><article class="wording"></article></div>`;
  const pages = (of: number) => [
    page('index.html', chip('/w/#x', 7) + chip('/w/', 8)),
    page('w/index.html', `<p data-item>甲</p><div id="x">${cards(of)}</div>`),
  ];
  expect(checkCounts(pages(7), '/')).toEqual([]);
  expect(checkCounts(pages(6), '/')).toEqual(['/：写着7，/w/#x 里是6', '/：写着8，/w/ 里是7']);
});

test('the facts of an entry are compared with what stands on its page', () => {
  const html = `<ul class="fact-strip"><li><a href="#sources">2处来源</a></li></ul><div id="sources"><ol><li>甲</li></ol></div>`;
  expect(checkCounts([page('practices/a/index.html', html)], '/')).toEqual(['/practices/a/：写着2，本页 #sources 是1']);
});
