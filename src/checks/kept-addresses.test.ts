import { describe, expect, test } from 'vitest';
import { brokenLibrary, fixtureLibrary } from '../content/fixture-library.ts';
import type { ContentFile } from '../content/read-files.ts';
import { formatIssue } from '../settings/issue.ts';
import { checkStructure } from './check-library.ts';

const LIST = [
  '# 发布过的网址',
  '/',
  '/about/',
  '/api/practices.json',
  '/calendar/',
  '/evidence/done/',
  '/input-methods/union_practice.dict.yaml',
  '/laws/gong-hui-fa/',
  '/practices/jin-qiu.docx',
  '/practices/jin-qiu.md',
  '/practices/jin-qiu/',
  '/practices/jin-qiu/#w1',
  '/practices/jin-qiu/#w2',
  '/tags/zhu-xue/',
  '',
].join('\n');

/** What is told of the list, of a library with one change. */
function told(files: readonly ContentFile[], { list = LIST, redirects = '' } = {}): string[] {
  const beside = [
    { path: 'content/addresses.txt', text: list },
    { path: 'content/redirects.yaml', text: redirects },
  ];
  return checkStructure([...files, ...beside])
    .filter(({ file }) => file === 'content/addresses.txt')
    .map(formatIssue);
}
const PRACTICE = 'content/practices/jin-qiu.mdx';
const without = (path: string) => fixtureLibrary().filter((file) => file.path !== path);

describe('published addresses', () => {
  test('a library that has them all is not told of', () => {
    expect(told(fixtureLibrary())).toEqual([]);
  });

  test('a wording that is gone', () => {
    expect(told(brokenLibrary(PRACTICE, '{ id: w2,', '{ id: w9,'))).toEqual([
      "content/addresses.txt:13 发现发布过的措辞 /practices/jin-qiu/#w2 没有了；应为发布过的网址一直打得开。修改：恢复这一条措辞；并到了别的一条里的，在 content/redirects.yaml 里写 - { from: '/practices/jin-qiu/#w2', to: '/practices/jin-qiu/#w…' }。[lost-address]",
    ]);
  });

  test('a practice that is gone, or a draft, is told once with what goes with it', () => {
    const once = [
      "content/addresses.txt:11 发现发布过的网址 /practices/jin-qiu/ 没有了，连同它的文件和措辞共5个；应为发布过的网址一直打得开。修改：恢复 content/practices/jin-qiu.mdx；它是草稿的，删去 draft: true；搬走了的，在 content/redirects.yaml 里写 - { from: '/practices/jin-qiu/', to: '/现在的网址/' }。[lost-address]",
    ];
    expect(told(without(PRACTICE))).toEqual(once);
    expect(told(brokenLibrary(PRACTICE, 'revised:', 'draft: true\nrevised:'))).toEqual(once);
  });

  test('a practice that has moved answers at its former address, files and wordings too; not from another kind of page', () => {
    expect(told(without(PRACTICE), { redirects: '- { from: /practices/jin-qiu/, to: /practices/san-hao/ }\n' })).toEqual([]);
    expect(told(without(PRACTICE), { redirects: '- { from: /practices/jin-qiu/, to: /tags/zhu-xue/ }\n' })).toHaveLength(2);
  });

  test('a field, a tag, a room that is gone', () => {
    expect(told(without('content/calendar.yaml'))[0]).toContain('addresses.txt:5 发现发布过的网址 /calendar/ 没有了；');
    const untagged = fixtureLibrary().map((file) => ({
      ...file,
      text: file.text.replaceAll('tags: [zhu-xue, bang-kun]', 'tags: [bang-kun, x]'),
    }));
    expect(told(untagged)[0]).toContain('addresses.txt:14 发现发布过的网址 /tags/zhu-xue/ 没有了；');
  });

  test('a line that is no address', () => {
    expect(told(fixtureLibrary(), { list: `${LIST}你好\n/practices\n` })).toEqual([
      'content/addresses.txt:15 发现不是网址的一行“你好”；应为一行一个网址，如 /practices/jin-qiu-zhu-xue/；说明以 # 开头。修改：删去这一行；这个文件由 npm run addresses:keep 添加，不用手写。[not-an-address]',
      expect.stringContaining('content/addresses.txt:16 发现不是网址的一行“/practices”'),
    ]);
  });

  test('what a broken file may hold is not told', () => {
    expect(told(brokenLibrary(PRACTICE, 'evidence: 已实施', 'evidence: 做过'))).toEqual([]);
    expect(told(without(PRACTICE), { redirects: '- from: /practices/jin-qiu\n' })).toEqual([]);
  });
});
