import type { Library } from '../../content/read-library.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { Issue } from '../../settings/issue.ts';
import { withoutDrafts } from '../../content/read-library.ts';
import { anchorsOf } from '../anchors.ts';
import { OWN_FOLDERS, sitePages } from '../site-pages.ts';
import type { Rule } from './rule.ts';

const pageOf = (path: string) => path.split('#')[0] ?? '';

type Words = Pick<Issue, 'rule' | 'found' | 'expected' | 'repair'>;

/** What is wrong with one item, the first thing only: what follows from it is no fault of its own. */
function complaint(
  { from, to }: Redirect,
  place: number,
  all: readonly Redirect[],
  library: Library,
  pages: ReturnType<typeof sitePages>,
): Words | undefined {
  const earlier = all.findIndex((other) => other.from === from);
  if (earlier < place)
    return { rule: 'redirect-twice', found: `${from} 写了两次`, expected: '一个旧网址只写一次', repair: '删去多余的一项' };
  if (from === to) return { rule: 'redirect-loop', found: `${from} 转到自己`, expected: '现有的另一页', repair: '改正 to，或删去这一项' };
  const anchored = (from + to).includes('#');
  if (anchored && (!to.includes('#') || pageOf(from) !== pageOf(to)))
    return {
      rule: 'redirect-wording',
      found: `措辞 ${from} 转到 ${to}`,
      expected: '同一页的另一条措辞',
      repair: '改成同一页的 #w 编号；整页搬走的只写网页',
    };
  if (all.some((other) => other.from === to))
    return {
      rule: 'redirect-loop',
      found: `${from} 转到的 ${to} 自己也写在 from 里`,
      expected: '最终的网址',
      repair: '直接写最终的网址；绕成一圈的，删去其中一项',
    };
  if (pages.has(pageOf(to)) === false) {
    const near = pages.near(pageOf(to));
    return {
      rule: 'redirect-target',
      found: `${from} 转到不存在的网页 ${to}`,
      expected: '现有的网页（草稿不算）',
      repair: near === undefined ? '改正 to，或删去这一项' : `改为 ${near}`,
    };
  }
  if (anchored) {
    const anchors = anchorsOf(pageOf(to), library);
    return anchors && !anchors.has(to.split('#')[1] ?? '')
      ? { rule: 'redirect-target', found: `${from} 转到不存在的措辞 ${to}`, expected: '这一页现有的措辞', repair: '改正编号，或删去这一项' }
      : undefined;
  }
  const [, folder = ''] = from.split('/');
  if (OWN_FOLDERS.has(folder))
    return {
      rule: 'redirect-from',
      found: `旧网址 ${from} 是网站自己要用的`,
      expected: '发布过的条目或列表的网址',
      repair: '删去这一项',
    };
  return pages.has(from) === true
    ? {
        rule: 'redirect-from',
        found: `旧网址 ${from} 现在还有网页`,
        expected: '已经没有的网址',
        repair: '删去这一项；要让一个条目搬走，先改掉那个文件的名字',
      }
    : undefined;
}

/** An address that has moved leads to a page that is there, in one step. */
export const redirects: Rule = (library) => {
  const { redirects: list } = library;
  if (!list) return [];
  const pages = sitePages(withoutDrafts(library));
  return list.items.flatMap((item, i): Issue[] => {
    const words = complaint(item, i, list.items, library, pages);
    return words
      ? [
          {
            file: list.file,
            line: list.yaml.lineOf([i, words.rule === 'redirect-from' || words.rule === 'redirect-twice' ? 'from' : 'to']),
            ...words,
          },
        ]
      : [];
  });
};
