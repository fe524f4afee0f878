import { expect, test } from 'vitest';
import { pageKind } from './page-kind.ts';

test.each([
  ['index.html', '首页'],
  ['practices/x/index.html', '做法'],
  ['practices/index.html', '列表'],
  ['practices/2/index.html', '列表'],
  ['wordings/tags/x/3/index.html', '列表'],
  ['summaries/y/index.html', '总结'],
  ['search/index.html', '搜索'],
  ['compose/index.html', '起草'],
  ['about/index.html', '其他'],
])('%s is %s', (path, kind) => {
  expect(pageKind(path)).toBe(kind);
});
