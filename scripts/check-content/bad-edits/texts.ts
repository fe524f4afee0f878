import { P, W, put, STEP, block, type BadEdit } from './bad-edit.ts';

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
  ['a link with wide brackets', '见[慰问]（/practices/xia-ri-song-qing-liang/）。', 'raw-markdown', '括号都是半角'],
  ['a link with a space in it', '见[慰问] (/practices/xia-ri-song-qing-liang/)。', 'raw-markdown', '中间不空格'],
  ['a link to a definition that is not there', '见[慰问][甲]。', 'raw-markdown', '没有成为链接'],
  ['the beginning of an address', '网址是https://。', 'raw-markdown', '没有写完的网址'],
  ['a table without its rule', '| 甲 | 乙 |\n| 一 | 二 |', 'raw-markdown', '没有排成表格'],
  ['a doubt of nothing', '<Doubt>\n\n</Doubt>', 'raw-markdown', '空的 <Doubt>'],
  ['a heading without its space', '###小标题', 'raw-markdown', '# 后空一格'],
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

const BENT: BadEdit[] = [
  ['in square brackets', '[地点]', 'bent-blank', '【地点】'],
  ['in wide square brackets', '［地点］', 'bent-blank', '【地点】'],
  ['in braces', '{地点}', 'bent-blank', '【地点】'],
  ['in bold of HTML', '<b>【地点】</b>', 'plain-wording', '<b>'],
  ['before a line break of HTML', '【地点】<br/>', 'plain-wording', '<br/>'],
  ['with a tab', '【地点】\t', 'plain-wording', '制表符'],
].map(([what = '', text = '', rule = '', says = '']) => ({
  what: `a blank of a wording ${what}`,
  file: W,
  change: put('在【地点】腾出', `在${text}腾出`),
  rule,
  at: '暑假前在',
  says,
}));

const NAMES: BadEdit[] = [
  ['two aliases in one', P, 'aliases: [助学金,', 'aliases: [助学金，奖学金,', '一个说法'],
  ['two aliases in one, parted by 、', P, 'aliases: [助学金,', 'aliases: [助学金、奖学金,', '几个各写一项'],
  ['a name of a blank with a bracket', 'blanks.yaml', 'name: 单位,', 'name: 单位】,', '不带括号'],
  ['a name of a blank with a space', 'blanks.yaml', 'name: 单位,', 'name: 单 位,', '空格'],
].map(([what = '', file = '', from = '', to = '', says = '']) => ({
  what,
  file,
  change: put(from, to),
  rule: 'invalid-field',
  at: to,
  says,
}));

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
  ['a variation selector', '\ufe0f', 'U+FE0F'],
  ['a filler of Hangul', '\u3164', 'U+3164'],
  ['a separator of Mongolian', '\u180e', 'U+180E'],
  ['an inherent vowel of Khmer', '\u17b4', 'U+17B4'],
  ['an empty pattern of Braille', '\u2800', 'U+2800'],
  ['a space of one em', '\u2003', '别的宽度的空格'],
  ['a narrow no-break space', '\u202f', 'U+202F'],
  ['an ideographic space', '\u3000', '全角空格'],
  ['a radical of a PDF', '\u2f2f', '改为“工”'],
  ['a radical without a character of its own', '\u2ec5', '样子相同的汉字'],
  ['a form kept for an old encoding', '\uf9d1', '改为“六”'],
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

const FIELDS_OF_FIGURES: BadEdit[] = [
  ['counted in ten thousands', 'unit: 元', 'unit: 万元', 'invalid-field', '不带十、百、千、万、亿'],
  ['of another unit than its source', 'value: 31, unit: 名', 'value: 31, unit: 元', 'figure-value', '原文的单位（名）'],
  ['as written without a number', 'asWritten: 21.5万元', 'asWritten: 若干元', 'figure-value', '里没有数'],
  ['as written empty', 'asWritten: 21.5万元', "asWritten: ' '", 'invalid-field', '不能为空'],
  ['of a year to come', 'period: 当年', 'period: 2206年', 'invalid-field', '1900 到 2099 年'],
].map(([what = '', from = '', to = '', rule = '', says = '']) => ({
  what: `a figure ${what}`,
  file: P,
  change: put(from, to),
  rule,
  at: to,
  says,
}));

/** Markdown, links, brackets, characters and values that do not hold. */
export const TEXTS: readonly BadEdit[] = [
  ...MARKDOWN,
  ...LINKS,
  ...BRACKETS,
  ...BENT,
  ...NAMES,
  ...UNSEEN,
  ...FIGURES,
  ...FIELDS_OF_FIGURES,
];
