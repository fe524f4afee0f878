import { withoutDrafts, type Library } from '../../content/read-library.ts';
import { lostAddresses, parseAddresses } from '../../lib/kept-addresses.ts';
import { formerIds } from '../../lib/redirects.ts';
import type { Issue } from '../../settings/issue.ts';
import { sitePages } from '../site-pages.ts';
import type { Rule } from './rule.ts';

/** As the list holds them: a page with its last slash, a wording of a page, a file. */
const ADDRESS = /^\/(?:(?:[a-z0-9-]+\/)*(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)+)?|practices\/[a-z0-9-]+\/#w\d+)$/;

/** Files that stand beside the page of an entry. */
const ENTRY_FILE = /^\/(practices|summaries|laws|papers|forms)\/([a-z0-9-]+)\.(?:docx|md)$/;

/** The page that goes, whose files and wordings go with it. */
const pageOf = (address: string): string => address.replace(/#.*$/, '').replace(/\.(?:docx|md)$/, '/');

/**
 * Tells which of the published addresses a site will still answer. Known are the pages that site-pages.ts tells, wordings, and the Word
 * and Markdown files of entries; other files (/api/, /feed.xml, input methods …) every site has, and a build looks for them.
 * @param library without its drafts
 */
function answers(library: Library): (address: string) => boolean {
  const { ids, practices, redirects } = library;
  const pages = sitePages(library);
  const former = (kind: 'practices' | 'summaries') => formerIds(redirects?.items ?? [], kind);
  const moved: Readonly<Record<string, ReadonlyMap<string, string>>> = { practices: former('practices'), summaries: former('summaries') };
  const wordings = new Map(practices.map(({ id, data }) => [id, new Set(data.wordings.map((wording) => wording.id))]));
  return (address) => {
    const [, kind, id = ''] = ENTRY_FILE.exec(address) ?? [];
    if (kind !== undefined) return ids[kind as keyof typeof ids].has(moved[kind]?.get(id) ?? id);
    const [page = '', wording] = address.split('#');
    if (!page.endsWith('/')) return true;
    // A practice that could not be read may have the wording.
    const held = wordings.get(page.split('/')[2] ?? '');
    return pages.has(page) !== false && (wording === undefined || (held?.has(wording) ?? true));
  };
}

function entryFile(page: string): string | undefined {
  const [, folder = '', id = ''] = page.split('/');
  if (folder === 'practices' || folder === 'summaries' || folder === 'papers') return `content/${folder}/${id}.mdx`;
  return folder === 'laws' || folder === 'forms' ? `content/${folder}/${id}.yaml` : undefined;
}

type Words = Pick<Issue, 'found' | 'repair'>;

/** What is told of an address. @param gone all that goes with it, itself included */
function complaint(address: string, gone: number): Words {
  const page = pageOf(address);
  const write = (from: string, to: string) => `在 content/redirects.yaml 里写 - { from: '${from}', to: '${to}' }`;
  if (address.includes('#'))
    return {
      found: `发布过的措辞 ${address} 没有了`,
      repair: `恢复这一条措辞；并到了别的一条里的，${write(address, `${page}#w…`)}`,
    };
  const file = entryFile(page);
  const restore = file === undefined ? '恢复列在那一页上的内容' : `恢复 ${file}；它是草稿的，删去 draft: true`;
  if (address !== page) return { found: `发布过的文件 ${address} 没有了`, repair: `${restore}；搬走了的，转到同一类的条目` };
  return {
    found: `发布过的网址 ${address} 没有了${gone > 1 ? `，连同它的文件和措辞共${gone}个` : ''}`,
    repair: `${restore}；搬走了的，${write(page, '/现在的网址/')}`,
  };
}

/** Links in chats and documents open for years: what was published is there, or is said to have moved. A build looks again, at what it has written. */
export const keptAddresses: Rule = (library) => {
  const { addresses: list, redirects, broken } = library;
  if (!list) return [];
  const lines = list.text.split('\n').map((line) => line.trim());
  const at = (address: string) => ({ file: list.path, line: lines.indexOf(address) + 1 });
  const published = parseAddresses(list.text);
  const known = published.filter((line) => ADDRESS.test(line));
  // Where addresses have moved to is not known while the list of them is broken.
  const present = broken.has('content/redirects.yaml') ? known : known.filter(answers(withoutDrafts(library)));
  const byPage = Map.groupBy(lostAddresses(known, present, redirects?.items ?? []), pageOf);
  const lost = [...byPage].flatMap(([page, gone]) =>
    gone.includes(page) ? [{ address: page, gone: gone.length }] : gone.map((address) => ({ address, gone: 1 })),
  );
  return [
    ...published
      .filter((line) => !ADDRESS.test(line))
      .map((line): Issue => ({
        ...at(line),
        rule: 'not-an-address',
        found: `不是网址的一行“${line.slice(0, 40)}”`,
        expected: '一行一个网址，如 /practices/jin-qiu-zhu-xue/；说明以 # 开头',
        repair: '删去这一行；这个文件由 npm run addresses:keep 添加，不用手写',
      })),
    ...lost.map(({ address, gone }): Issue => ({
      ...at(address),
      rule: 'lost-address',
      expected: '发布过的网址一直打得开',
      ...complaint(address, gone),
    })),
  ];
};
