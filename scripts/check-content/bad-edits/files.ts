import { P, S, same, utf16, gbk, type BadEdit } from './bad-edit.ts';

const ENDINGS: BadEdit[] = [
  ['x.mdx.txt', 'practices/hai-yan-zhu-xue.mdx.txt', '改名为 hai-yan-zhu-xue.mdx'],
  ['x.md', 'practices/hai-yan-zhu-xue.md', '以 .mdx 结尾'],
  ['x.MDX', 'practices/hai-yan-zhu-xue.MDX', '小写'],
  ['x.mdx.bak', 'practices/hai-yan-zhu-xue.mdx.bak', '改名为'],
  ['x.docx', 'practices/hai-yan-zhu-xue.docx', '以 .mdx 结尾'],
  ['x without an end', 'practices/hai-yan-zhu-xue', '以 .mdx 结尾'],
].map(([what = '', rename = '', says = '']) => ({
  what: `a practice called ${what}`,
  file: P,
  change: same,
  rename,
  rule: 'wrong-ending',
  in: rename,
  says,
}));

const OTHER_ENDINGS: BadEdit[] = [
  {
    what: 'a list called x.yml',
    file: 'blanks.yaml',
    change: same,
    rename: 'blanks.yml',
    in: 'blanks.yml',
    rule: 'wrong-ending',
    says: '改名为 blanks.yaml',
  },
  {
    what: 'a list called x.yaml.txt',
    file: 'charts.yaml',
    change: same,
    rename: 'charts.yaml.txt',
    in: 'charts.yaml.txt',
    rule: 'wrong-ending',
    says: '改名为 charts.yaml',
  },
  {
    what: 'a law called x.YAML',
    file: 'laws/gang-kou-zuo-ye-gui-ding.yaml',
    change: same,
    rename: 'laws/gang-kou-zuo-ye-gui-ding.YAML',
    in: 'laws/gang-kou-zuo-ye-gui-ding.YAML',
    rule: 'wrong-ending',
    says: '小写',
  },
  {
    what: 'a practice beside the folder',
    file: 'practices/zhi-gong-ti-jian.mdx',
    change: same,
    copy: 'zhi-gong-er.mdx',
    in: 'zhi-gong-er.mdx',
    rule: 'wrong-ending',
    says: '放错地方',
  },
  {
    what: 'a practice in a folder below',
    file: 'blanks.yaml',
    change: () => 'x',
    copy: 'practices/bang-kun/x.txt',
    in: 'practices/bang-kun/x.txt',
    rule: 'wrong-ending',
    says: '结尾不对',
  },
];

const ENCODINGS: BadEdit[] = [
  { what: 'a practice with a BOM', file: P, change: (text) => `\ufeff${text}`, rule: 'wrong-encoding', says: '带 BOM' },
  { what: 'a practice in UTF-16', file: P, change: utf16, rule: 'wrong-encoding', says: 'UTF-16' },
  { what: 'a practice in GBK', file: P, change: gbk, rule: 'wrong-encoding', says: 'GBK' },
  { what: 'a list with a BOM', file: 'vocabulary.yaml', change: (text) => `\ufeff${text}`, rule: 'wrong-encoding', says: '存成' },
  { what: 'a list in UTF-16', file: 'categories.yaml', change: utf16, rule: 'wrong-encoding', says: 'UTF-16' },
  { what: 'a summary in GBK', file: S, change: gbk, rule: 'wrong-encoding', says: '另存为 UTF-8' },
  { what: 'the redirects in GBK', file: 'redirects.yaml', change: gbk, rule: 'wrong-encoding', says: 'GBK' },
];

/** One slip that a parser, or every rule about names, would tell hundreds of times. */
const ONE_CAUSE: BadEdit[] = [
  {
    what: 'the mark of a merge in a list',
    file: 'vocabulary.yaml',
    change: (text) => text.replace(/\n- /, '\n<<<<<<< HEAD\n- '),
    rule: 'merge-marker',
    at: '<<<<<<<',
    says: '没有合并完的改动',
  },
  {
    what: 'the end of a merge in a practice',
    file: P,
    change: (text) => `${text}\n>>>>>>> lin-shi\n`,
    rule: 'merge-marker',
    at: '>>>>>>>',
    says: '没有合并完的改动',
  },
  {
    what: 'a line in a list that is no item',
    file: 'blanks.yaml',
    change: (text) => text.replace(/\n- /, '\nname: x\n- '),
    rule: 'invalid-yaml',
    at: 'name: x',
    says: '无法解析',
  },
  {
    what: 'a tab before an item',
    file: P,
    change: (text) => text.replace(/\nwordings:\n {2}- /, '\nwordings:\n\t- '),
    rule: 'invalid-yaml',
    at: '\t- ',
    says: '制表符',
  },
  {
    what: 'a copy of a practice',
    file: P,
    change: same,
    copy: 'practices/hai-yan-zhu-xue - 副本.mdx',
    in: 'practices/hai-yan-zhu-xue - 副本.mdx',
    rule: 'copied-file',
    says: '一字不差',
  },
  {
    what: 'a corrupted form that is right',
    file: 'corrupted-forms.yaml',
    change: (text) => `${text}- { wrong: 工会, right: 工会, certain: true }\n`,
    rule: 'invalid-field',
    at: '- { wrong: 工会',
    says: '与 wrong 不同',
  },
];

/** Files of another ending or encoding, and slips that look like many. */
export const FILES: readonly BadEdit[] = [...ENDINGS, ...OTHER_ENDINGS, ...ENCODINGS, ...ONE_CAUSE];
