import type { Library } from '../../content/read-library.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { Issue } from '../../settings/issue.ts';
import { nearest } from '../nearest.ts';
import { anchorsOf } from '../anchors.ts';
import type { Rule } from './rule.ts';

const pageOf = (path: string) => path.split('#')[0] ?? '';

/** Folders whose pages are entries, by their ids; undefined where a folder's entries are not known. */
function idsIn(
  folder: string,
  { ids, practices, summaries, laws, papers, forms, categories, terms }: Library,
): ReadonlySet<string> | undefined {
  const drafts = (entries: readonly { id: string; data: { draft: boolean } }[]) =>
    new Set(entries.flatMap(({ id, data }) => (data.draft ? [id] : [])));
  const without = (all: ReadonlySet<string>, left: ReadonlySet<string>) => new Set([...all].filter((id) => !left.has(id)));
  const idsOf = (items: readonly { id: string }[] | undefined) => items && new Set(items.map(({ id }) => id));
  switch (folder) {
    case 'practices':
      return without(ids.practices, drafts(practices));
    case 'summaries':
      return without(ids.summaries, drafts(summaries));
    case 'laws':
      return new Set([...ids.laws, ...laws.map(({ id }) => id)]);
    case 'papers':
      return new Set([...ids.papers, ...papers.map(({ id }) => id)]);
    case 'forms':
      return idsOf(forms);
    case 'categories':
      return idsOf(categories?.items);
    case 'tags':
      return idsOf(terms?.items);
    default:
      return undefined;
  }
}

/** Whether a page of the site stands at an address; undefined where that cannot be told. */
function isThere(path: string, library: Library): { there: boolean; near: string | undefined } | undefined {
  const [, folder = '', id = '', more] = path.split('/');
  const known = id !== '' && more === '' ? idsIn(folder, library) : undefined;
  if (!known) return undefined;
  const near = nearest(id, known);
  return { there: known.has(id), near: near === undefined ? undefined : `/${folder}/${near}/` };
}

type Words = Pick<Issue, 'rule' | 'found' | 'expected' | 'repair'>;

/** What is wrong with one item, the first thing only: what follows from it is no fault of its own. */
function complaint({ from, to }: Redirect, place: number, all: readonly Redirect[], library: Library): Words | undefined {
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
  const target = isThere(pageOf(to), library);
  if (target && !target.there)
    return {
      rule: 'redirect-target',
      found: `${from} 转到不存在的网页 ${to}`,
      expected: '现有的网页（草稿不算）',
      repair: target.near ? `改为 ${target.near}` : '改正 to，或删去这一项',
    };
  if (anchored) {
    const anchors = anchorsOf(pageOf(to), library);
    return anchors && !anchors.has(to.split('#')[1] ?? '')
      ? { rule: 'redirect-target', found: `${from} 转到不存在的措辞 ${to}`, expected: '这一页现有的措辞', repair: '改正编号，或删去这一项' }
      : undefined;
  }
  return isThere(from, library)?.there
    ? {
        rule: 'redirect-from',
        found: `旧网址 ${from} 现在还有网页`,
        expected: '已经没有的网址',
        repair: '删去这一项，或先改掉那个文件的名字',
      }
    : undefined;
}

/** An address that has moved leads to a page that is there, in one step. */
export const redirects: Rule = (library) => {
  const { redirects: list } = library;
  return (list?.items ?? []).flatMap((item, i): Issue[] => {
    const words = complaint(item, i, list?.items ?? [], library);
    return words && list
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
