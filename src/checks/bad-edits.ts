/**
 * Edits that go wrong, as editors make them: one fault each, made in the fixture library (src/fixtures/library).
 * The check tells each by one message at the place where it was made.
 */
export interface BadEdit {
  what: string;
  /** The file that is edited, below the library's folder. */
  file: string;
  /** The new text; bytes where it is no UTF-8. */
  change: (text: string) => string | Uint8Array;
  /** The file is called so afterwards, or a second one with the new text is made. */
  rename?: string;
  copy?: string;
  /** The rule that tells it, and words of the line where it stands; the first line where left out. */
  rule: string;
  at?: string;
  /** Where not the edited file. */
  in?: string;
  /** Words of the message. */
  says: string;
}

const P = 'practices/hai-yan-zhu-xue.mdx';
/** No paper's example is made of its wordings. */
const W = 'practices/zi-nv-tuo-guan.mdx';
const S = 'summaries/binhai-city-annual.mdx';

const put =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`no ${from}`);
    return text.replace(from, () => to);
  };
const same = (text: string) => text;
/** After a step of the practice, as a paragraph of its own. */
const STEP = '5. 跟踪。';
const block = (markdown: string) => put('## 要点与提醒', `${markdown}\n\n## 要点与提醒`);

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** 工会 in GBK; the rest is ASCII. */
const gbk = () => Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xb9, 0xa4, 0xbb, 0xe1]), Buffer.from('\n---\n')]);

const DAYS: BadEdit[] = [
  ['a slip in the year', '2206-11-20', '之间'],
  ['a day that February has not', '2026-02-30', '日历上'],
  ['a thirteenth month', '2026-13-01', '日历上'],
  ['a day of a leap year in another', '2025-02-29', '日历上'],
  ['year nought', '0000-01-01', '之间'],
  ['the year 1026', '1026-10-08', '之间'],
  ['the day first', '08-10-2026', '2026-11-20 的形式'],
  ['slashes', '2026/10/08', '2026-11-20 的形式'],
  ['Chinese', '2026年10月8日', '2026-11-20 的形式'],
  ['a month of one digit', '2026-1-8', '2026-11-20 的形式'],
  ['nothing', '', '2026-11-20 的形式'],
].map(([what = '', day = '', says = '']) => ({
  what: `revised: ${what}`,
  file: P,
  change: put('revised: 2026-10-08', `revised: ${day}`),
  rule: 'invalid-field',
  at: `revised: ${day}`,
  says,
}));

const OTHER_DAYS: BadEdit[] = [
  {
    what: 'revised on a day to come',
    file: P,
    change: put('revised: 2026-10-08', 'revised: 2062-10-08'),
    rule: 'future-day',
    at: 'revised:',
    says: '还没有到',
  },
  {
    what: 'a law checked on no day',
    file: 'laws/bin-hai-gong-hui-tiao-li.yaml',
    change: put('checked: 2026-10-08', 'checked: 2026-09-31'),
    rule: 'invalid-field',
    at: 'checked:',
    says: '日历上',
  },
  {
    what: 'a review on no day',
    file: P,
    change: put('revised: 2026-10-08', 'reviewBy: 2027-06-31\nrevised: 2026-10-08'),
    rule: 'invalid-field',
    at: 'reviewBy:',
    says: '日历上',
  },
  {
    what: 'suggestions of no day',
    file: 'blanks.yaml',
    change: put('asOf: 2026-11-28', 'asOf: 2026-11-31'),
    rule: 'invalid-field',
    at: '主题',
    says: '日历上',
  },
];

const REDIRECTS: BadEdit[] = [
  ['to itself', '- { from: /practices/a/, to: /practices/a/ }', 'redirect-loop', '转到自己'],
  [
    'to a page that is not there',
    '- { from: /practices/a/, to: /practices/hai-yan-zhu-xui/ }',
    'redirect-target',
    '改为 /practices/hai-yan-zhu-xue/',
  ],
  ['to a tag that is not there', '- { from: /tags/a/, to: /tags/zhu-xui/ }', 'redirect-target', '/tags/zhu-xue/'],
  ['to a draft', '- { from: /summaries/a/, to: /summaries/nanwan-draft/ }', 'redirect-target', '草稿不算'],
  [
    'to a wording that is not there',
    "- { from: '/practices/hai-yan-zhu-xue/#w8', to: '/practices/hai-yan-zhu-xue/#w7' }",
    'redirect-target',
    '不存在的措辞',
  ],
  [
    'of a wording to another page',
    "- { from: '/practices/hai-yan-zhu-xue/#w8', to: '/practices/zhi-gong-ti-jian/#w1' }",
    'redirect-wording',
    '同一页',
  ],
  ['of an address twice', '- { from: /practices/jiu-zhu-xue/, to: /practices/zhi-gong-ti-jian/ }', 'redirect-twice', '写了两次'],
  ['in two steps', '- { from: /practices/a/, to: /practices/jiu-zhu-xue/ }', 'redirect-loop', '最终的网址'],
  ['of a page that is still there', '- { from: /practices/ti-an-ban-li/, to: /practices/hai-yan-zhu-xue/ }', 'redirect-from', '现在还有'],
  ['outside the site', '- { from: /practices/a/, to: https://a.example/ }', 'invalid-field', '站内网址'],
  ['without the last slash', '- { from: /practices/a, to: /practices/hai-yan-zhu-xue/ }', 'invalid-field', '站内网址'],
  ['without an address to go to', '- { from: /practices/a/ }', 'invalid-field', 'to 应为网址'],
].map(([what = '', item = '', rule = '', says = '']) => ({
  what: `redirect ${what}`,
  file: 'redirects.yaml',
  change: (text: string) => `${text}${item}\n`,
  rule,
  at: item,
  says,
}));

const TWICE: BadEdit[] = [
  {
    what: 'a blank twice',
    file: 'blanks.yaml',
    change: (text) => `${text}- { name: 单位, meaning: 又一个, example: 某工会 }\n`,
    rule: 'duplicate-title',
    at: '又一个',
    says: '待填项“单位”',
  },
  {
    what: 'a chart twice',
    file: 'charts.yaml',
    change: put('id: ban-jie-lv', 'id: fu-wu-ren-shu'),
    rule: 'duplicate-id',
    at: '- id: fu-wu-ren-shu\n  order: 2',
    says: '图的编号',
  },
  {
    what: 'an order of charts twice',
    file: 'charts.yaml',
    change: put('order: 2', 'order: 1'),
    rule: 'duplicate-order',
    at: 'order: 1\n  title: 办结',
    says: '图的次序“1”',
  },
  {
    what: 'an order of fields twice',
    file: 'categories.yaml',
    change: put('order: 4', 'order: 3'),
    rule: 'duplicate-order',
    at: 'order: 3\n- id: wen-ti',
    says: '领域的次序“3”',
  },
  {
    what: 'a wording id twice',
    file: W,
    change: put('id: w3', 'id: w2'),
    rule: 'duplicate-id',
    at: 'id: w2\n    slot: 做法\n    text: 报名',
    says: '措辞编号“w2”',
  },
  {
    what: 'a title twice',
    file: P,
    change: put('title: 海燕助学', 'title: 职工提案办理'),
    rule: 'duplicate-title',
    says: '',
    at: 'title:',
  },
  {
    what: 'a month twice',
    file: 'calendar.yaml',
    change: put('month: 12', 'month: 7'),
    rule: 'duplicate-month',
    at: 'month: 7\n  items:\n    - title: 写',
    says: '月份“7”',
  },
  {
    what: 'a key twice',
    file: P,
    change: put('evidence: 已实施', 'evidence: 已实施\nevidence: 计划'),
    rule: 'invalid-yaml',
    at: 'evidence: 计划',
    says: '同一键只写一次',
  },
];

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

const MARKDOWN: BadEdit[] = [
  ['a table', '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |', 'plain-markdown', '表格'],
  ['a block of code', '```\n文字\n```', 'plain-markdown', '代码块'],
  ['a word in code', '先查`台账`再说。', 'plain-markdown', '反引号'],
  ['a footnote', '见注[^1]。\n\n[^1]: 这是注。', 'plain-markdown', '脚注'],
  ['a task list', '- [ ] 核对名单', 'plain-markdown', '任务清单'],
  ['a task done', '- [x] 核对名单', 'plain-markdown', '任务清单'],
  ['struck-through words', '改为~~二百~~三百。', 'plain-markdown', '删除线'],
  ['a rule', '上文。\n\n* * *', 'plain-markdown', '分隔线'],
  ['a quotation', '> 引来的话。', 'plain-markdown', '引用块'],
  ['a picture', '![图](/a.png)', 'plain-markdown', '图片'],
  ['a heading of the fourth level', '#### 小小标题', 'plain-markdown', '4级标题'],
  ['a heading of the first level', '# 大标题', 'plain-markdown', '1级标题'],
  ['an HTML tag', '换行<br />继续。', 'mdx-code', '<br>'],
  ['an expression', '共{1 + 1}人。', 'mdx-code', '花括号'],
  ['a tag left open', '<Doubt>\n存疑。', 'invalid-mdx', '没有对应的结束标签'],
  ['a pointed bracket', '少于<5人。', 'invalid-mdx', '没有写完整'],
].map(([what = '', markdown = '', rule = '', says = '']) => ({
  what: `in the body, ${what}`,
  file: P,
  change: block(markdown),
  rule,
  at: what === 'a footnote' ? '[^1]:' : what === 'a rule' ? '* * *' : markdown,
  says,
}));

const LINKS: BadEdit[] = [
  ['to a wording that is not there', '/practices/xia-ri-song-qing-liang/#w9', 'broken-anchor', '#w9'],
  ['to a part that is not there', '/practices/xia-ri-song-qing-liang/#howto', 'broken-anchor', '#how'],
  ['to a section that is not there', '/summaries/binhai-city-annual/#s19', 'broken-anchor', '#s1'],
  ['within the page, to nowhere', '#zeng-jia', 'broken-anchor', '#zeng-jia'],
  ['to a practice that is not there', '/practices/xia-ri-song-qing-lian/', 'broken-link', '改为 /practices/xia-ri-song-qing-liang/'],
  ['without the last slash', '/practices/xia-ri-song-qing-liang', 'broken-link', '以斜杠结尾'],
  ['by http', 'http://a.example/', 'mdx-code', 'https://'],
].map(([what = '', url = '', rule = '', says = '']) => ({
  what: `a link ${what}`,
  file: P,
  change: put('(/practices/xia-ri-song-qing-liang/)', `(${url})`),
  rule,
  at: '等实事分开记账',
  says,
}));

const BRACKETS: BadEdit[] = [
  {
    what: 'a blank left open',
    file: W,
    change: put('在【地点】腾出', '在【地点腾出'),
    rule: 'open-bracket',
    at: '暑假前在',
    says: '没有成对的【',
  },
  {
    what: 'a blank closed only',
    file: W,
    change: put('在【地点】腾出', '在地点】腾出'),
    rule: 'open-bracket',
    at: '暑假前在',
    says: '没有成对的】',
  },
  {
    what: 'a blank within a blank',
    file: W,
    change: put('在【地点】腾出', '在【地点【年度】】腾出'),
    rule: 'open-bracket',
    at: '暑假前在',
    says: '不套着写',
  },
  {
    what: 'a blank left open in a phrase',
    file: 'phrases/guiding.yaml',
    change: put('围绕港区', '围绕【主题港区'),
    rule: 'open-bracket',
    at: '围绕【',
    says: '没有成对的【',
  },
  {
    what: 'a blank of another name',
    file: W,
    change: put('在【地点】腾出', '在【地点名】腾出'),
    rule: 'unknown-blank',
    at: '暑假前在',
    says: '改为【地点】',
  },
];

const UNSEEN: BadEdit[] = [
  ['a zero-width space', '\u200b', '零宽'],
  ['a zero-width joiner', '\u200d', '零宽'],
  ['a BOM in the middle', '\ufeff', '零宽'],
  ['a mark of direction', '\u202e', 'U+202E'],
  ['a soft hyphen', '\u00ad', 'U+00AD'],
  ['a no-break space', '\u00a0', '不换行空格'],
  ['a control character', '\u0007', 'U+0007'],
  ['a lone carriage return', '\r', '单独的回车'],
  ['what decoding has lost', '\ufffd', '乱码'],
].map(([what = '', character = '', says = '']) => ({
  what: `${what} in the body`,
  file: P,
  change: put(STEP, `5. 跟${character}踪。`),
  rule: 'odd-character',
  at: '5. 跟',
  says,
}));

const FIGURES: BadEdit[] = [
  ['ten times too many', 'value: 215000', 'value: 2150000', '215000'],
  ['not converted', 'value: 215000', 'value: 21.5', '215000'],
  ['two digits exchanged', 'value: 31,', 'value: 13,', '31名'],
  ['a Chinese numeral misread', 'value: 4,', 'value: 5,', '第四年'],
].map(([what = '', from = '', to = '', says = '']) => ({
  what: `a figure ${what}`,
  file: P,
  change: put(from, to),
  rule: 'figure-value',
  at: to,
  says,
}));

export const BAD_EDITS: readonly BadEdit[] = [
  ...DAYS,
  ...OTHER_DAYS,
  ...REDIRECTS,
  ...TWICE,
  ...ENDINGS,
  ...OTHER_ENDINGS,
  ...ENCODINGS,
  ...MARKDOWN,
  ...LINKS,
  ...BRACKETS,
  ...UNSEEN,
  ...FIGURES,
];
