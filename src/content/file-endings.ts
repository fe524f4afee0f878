import type { Issue } from '../settings/issue.ts';

/** Folders of a library that hold nothing but its entries and lists, and how their files end. */
const ENDINGS: Readonly<Record<string, string>> = {
  practices: '.mdx',
  summaries: '.mdx',
  papers: '.mdx',
  laws: '.yaml',
  phrases: '.yaml',
  forms: '.yaml',
  words: '.yaml',
  queries: '.yaml',
};

/** What systems and programs leave in a folder unasked. */
const NOT_AN_EDITORS = /^(?:Thumbs\.db|desktop\.ini|~\$.*)$/i;
const MEANT = /\.(?:mdx|ya?ml)(?:\W|$)/i;

/**
 * Files that would be passed over in silence for the end of their name: x.mdx.txt, x.md, x.MDX, x.yml.
 * @param path named below content/
 */
export function wrongEnding(path: string): Issue | undefined {
  const [, folder = '', ...below] = path.split('/');
  const name = path.replace(/^.*\//, '');
  if (NOT_AN_EDITORS.test(name)) return undefined;
  const inside = below.length > 0;
  if (!inside && folder in ENDINGS && folder === name)
    return {
      file: path,
      line: 1,
      rule: 'wrong-ending',
      found: `名叫“${name}”的文件`,
      expected: `名叫 ${name} 的文件夹，里面是 ${ENDINGS[folder]} 文件`,
      repair: '从版本库恢复这个文件夹；这个文件不要的删去，要的改名',
    };
  const own = inside ? ENDINGS[folder] : undefined;
  if (own === undefined && (!MEANT.test(name) || (inside && /\.(?:mdx|yaml)$/.test(name)))) return undefined;
  const stem = name.replace(/\..*$/, '');
  // At the root, the library's word on itself is an entry; other entries belong into a folder.
  const wanted = own ?? (stem === 'about' || (inside && /\.mdx/i.test(name)) ? '.mdx' : '.yaml');
  if (name.endsWith(wanted) && name.length > wanted.length) return undefined;
  const strayed = !inside && name.endsWith('.mdx');
  return {
    file: path,
    line: 1,
    rule: 'wrong-ending',
    found: strayed ? `放错地方的文件“${name}”` : `结尾不对的文件名“${name}”`,
    expected: strayed ? '条目放在 practices/、summaries/、papers/ 里' : `${inside ? `${folder}/ 里的文件` : '这里的清单'}以 ${wanted} 结尾，小写`,
    repair: strayed
      ? '移到它所属的文件夹里'
      : `改名为 ${stem || 'ming-cheng'}${wanted}（Windows 先在“查看”里勾选“文件扩展名”）；不是内容的，移到别处`,
  };
}
