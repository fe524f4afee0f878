import { describe, expect, test } from 'vitest';
import { checkSubstance, leastSubstance, pageType, substanceOf } from './substance.ts';

const HEAD = '<nav aria-label="所在位置"><a href="/">首页</a></nav><header class="page-head"><h1>措辞</h1><p>一句话</p></header>';
const page = (main: string, path = 'wordings/plan/index.html') => ({
  path,
  html: `<!doctype html><body><header><a href="/">站名</a></header><main id="main">${HEAD}${main}</main><footer>页脚</footer></body>`,
});

describe('a page that says nothing beyond its head', () => {
  test.each([
    ['nothing', ''],
    ['empty elements', '<section class="section"><ul></ul></section>'],
    ['what is hidden', '<site-search hidden><p>搜索</p></site-search>'],
    ['what is for machines', '<script type="application/json">[1]</script><template><p>一</p></template>'],
  ])('%s is refused', (_, main) => {
    expect(checkSubstance([substanceOf(page(main))])).toEqual([
      'wordings/plan/index.html：除了标题什么也没有。看它的布局和组件是否真的拿到了内容',
    ]);
  });

  test('a sentence or a link is something', () => {
    const pages = [page('<p>有</p>'), page('<a href="/a/"><img alt=""></a>')].map(substanceOf);
    expect(checkSubstance(pages)).toEqual([]);
    expect(pages.map(({ text, links }) => [text, links])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

test.each([
  ['index.html', '/'],
  ['404.html', '404.html'],
  ['practices/index.html', 'practices/'],
  ['practices/2/index.html', 'practices/'],
  ['practices/x/index.html', 'practices/*/'],
  ['summaries/aoke-2019/index.html', 'summaries/*/'],
  ['wordings/tags/x/3/index.html', 'wordings/*/*/'],
])('%s is of the type %s', (path, type) => {
  expect(pageType(path)).toBe(type);
});

test('the page that says least is named for each type', () => {
  const pages = [page('<p>一二三<a href="/a/">四</a></p>', 'tags/a/index.html'), page('<p>一</p>', 'tags/b/index.html')].map(substanceOf);
  expect(leastSubstance(pages)).toEqual(['tags/*/（2页）最少1字（tags/b/index.html）、0个链接（tags/b/index.html）']);
});
