import { P, W, put, type BadEdit } from './bad-edit.ts';

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
  ['of a page of the site itself', '- { from: /search/, to: /practices/hai-yan-zhu-xue/ }', 'redirect-from', '现在还有网页'],
  ['of a list by one property', '- { from: /wordings/opening/, to: /practices/hai-yan-zhu-xue/ }', 'redirect-from', '现在还有网页'],
  ['of what the site needs for files', '- { from: /api/, to: /practices/hai-yan-zhu-xue/ }', 'redirect-from', '网站自己要用'],
  ['to a mistyped page of the site', '- { from: /practices/a/, to: /abuot/ }', 'redirect-target', '改为 /about/'],
  ['to a mistyped slot', '- { from: /practices/a/, to: /wordings/openning/ }', 'redirect-target', '改为 /wordings/opening/'],
  ['to an article that is none', '- { from: /practices/a/, to: /laws/bin-hai-gong-hui-tiao-li/999/ }', 'redirect-target', '不存在的网页'],
  ['outside the site', '- { from: /practices/a/, to: https://a.example/ }', 'invalid-field', '站内网址'],
  ['without the last slash', '- { from: /practices/a, to: /practices/hai-yan-zhu-xue/ }', 'invalid-field', '站内网址'],
  ['without an address to go to', '- { from: /practices/a/ }', 'invalid-field', '第3项 to”没有填写；应为网址'],
].map(([what = '', item = '', rule = '', says = '']) => ({
  what: `redirect ${what}`,
  file: 'redirects.yaml',
  change: (text: string) => `${text}${item}\n`,
  rule,
  at: item,
  says,
}));

const PLACES: BadEdit[] = [
  ['among the content', '{ folder: content/wang-zhan }', 'publish-place', '那里是内容'],
  ['above the project', '{ folder: ../../../../ }', 'publish-place', '项目文件夹或它的上一层'],
  ['among the programs', '{ folder: scripts }', 'publish-place', '程序自己的文件'],
  ['as a zip of another ending', '{ zip: content/site.yaml }', 'invalid-field', '.zip 结尾'],
].map(([what = '', place = '', rule = '', says = '']) => ({
  what: `the site put ${what}`,
  file: 'site.yaml',
  change: (text: string) => `${text}publish: ${place}\n`,
  rule,
  at: 'publish:',
  says,
}));

const CARDS: BadEdit[] = [
  ['the library', 'site.yaml', /^(name: ).*/m, '$1犇犇㐂工会库', 'name: 犇'],
  ['a field', 'categories.yaml', /^( {2}label: ).*/m, '$1㐂庆活动', 'label: 㐂'],
].map(([what, file, from, to, at]) => ({
  what: `a character that cards have not, in the name of ${String(what)}`,
  file: file as string,
  change: (text: string) => text.replace(from as RegExp, to as string),
  rule: 'card-character',
  at: at as string,
  says: '“㐂”，分享图的字体里没有',
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

/** Days that are none, addresses that lead nowhere, things that stand twice. */
export const DAYS_AND_ADDRESSES: readonly BadEdit[] = [...DAYS, ...OTHER_DAYS, ...REDIRECTS, ...PLACES, ...CARDS, ...TWICE];
