import { LAW, NAMED_LAW } from './fixture-laws.ts';
import type { ContentFile } from './read-files.ts';

const PRACTICE = (title: string, related: string, [method, result, plan]: [string, string, string]) => `---
title: ${title}
summary: 工会为考上大学的困难职工子女发放助学金。
category: bang-fu
tags: [zhu-xue, bang-kun]
orgTypes: [市县总工会]
aliases: [${title}办法]
evidence: 已实施
sources:
  - { summary: rui-jin, section: 一 帮扶 }
figures:
  - label: 受助学生
    value: 39
    unit: 名
    asWritten: 39名
    source: rui-jin
wordings:
  - { id: w1, slot: 做法, text: ${method} }
  - { id: w2, slot: 成效, text: ${result} }
  - { id: w3, slot: 打算, text: ${plan} }
related: [${related}]
revised: 2026-11-20
legal: [{ law: gong-hui-fa, article: 21, paragraph: 2 }]
---

## 这是什么

${'助学是帮困难家庭的孩子读完大学，'.repeat(6)}由工会筹款发放。

## 怎么做

1. ${'摸清底数，逐户核对情况，'.repeat(5)}列出名单。
2. ${'公示名单，听取职工意见，'.repeat(5)}按时发放。

## 要点与提醒

- ${'留存名单和签收记录，'.repeat(4)}备查。

## 来源怎么说

- 瑞金市总工会资助39名学生。

<Doubt>
每年的金额原文脱落。
</Doubt>
`;

const SUMMARY = `---
title: 瑞金市总工会年度总结
summary: 瑞金市总工会一年里做的帮扶和建会。
originalTitle: 工会年度工作总结
file: 001.txt
piece: 1
organisation: 瑞金市总工会
orgType: 市县总工会
region: 江西省瑞金市
period: 未注明
script: 繁体
defects: []
revised: 2026-11-20
---

## 一 帮扶

资助[助学](/practices/jin-qiu/)学生39名。
`;

const CATEGORIES = `- { id: bang-fu, label: 帮扶, description: 帮扶困难职工, introduction: 收录帮扶困难职工的做法。, order: 1 }\n`;

const VOCABULARY = `- { id: zhu-xue, label: 助学, aliases: [助学金], category: bang-fu }
- { id: bang-kun, label: 帮困, aliases: [], category: bang-fu }
`;

const BLANKS = `- { name: 单位, meaning: 本单位, example: 某公司工会 }
- { name: 人数, meaning: 多少人, example: '12' }
- { name: 金额, meaning: 金额, example: 2万元 }
`;

const CHARTS = `- id: zhu-xue
  order: 1
  title: 助学人数
  note: 同一来源。
  items:
    - { practice: jin-qiu, label: 受助学生, source: rui-jin, name: 金秋 }
    - { practice: san-hao, label: 受助学生, source: rui-jin, name: 三好 }
`;

const EVERYDAY = `- { words: [学费, 上大学], means: [助学金, 助学] }\n`;

const REGIONAL = `- { said: 清寒学金, means: 助学金 }\n`;

const QUESTION = `- { role: 无实义, words: [怎么办, 怎么写] }
- { role: 无实义, words: [有哪些] }
- { role: 泛词, words: [工会, 查询] }
- { role: 库外的事, words: [查询] }
`;

const INTENT = `- { intent: 成效, words: [成效, 效果] }
- { intent: 总结, words: [总结] }
`;

const ORG_TYPES = `- { id: city, label: 市县总工会 }
- { id: company, label: 企业工会 }
`;

const SLOTS = `- { id: method, label: 做法, meaning: 做了什么。 }
- { id: result, label: 成效, meaning: 有什么结果。 }
- { id: plan, label: 打算, meaning: 下一步怎样。, ahead: true }
`;

const LEVELS = `- { id: federation, label: 总工会, orgTypes: [市县总工会] }
- { id: enterprise, label: 企业, orgTypes: [企业工会] }
`;

const SKELETONS = `- id: summary
  label: 工作总结
  title: 【单位】工作总结
  headings:
    - { level: 1, text: 主要工作, slots: [做法, 成效] }
    - { level: 1, text: 下一步打算, slots: [打算] }
`;

const HEADINGS = `- id: zhu-xue-1
  category: bang-fu
  build: 三字
  pattern: 动词＋名词
  items: [摸底数, 筹资金, 送温情]
  level: [企业]
`;

const ENDING = `label: 结尾
meaning: 放在最后，一两句收住。
items:
  - { id: e1, papers: [summary], text: 一年的事说到这里，没有做好的记在账上，【单位】明年接着做，请各位代表看着。 }
`;

const PAPER = `---
title: 工作总结
summary: 年底写给职工代表。
aliases: [年终总结]
parts:
  - { heading: 主要工作, what: 先写做法再写结果。, slots: [做法, 成效], phrases: [], headings: true }
  - { heading: 收尾, what: 一两句。, slots: [打算], phrases: [ending] }
mistakes: [只写开会。, 数字没有口径。, 打算太空。]
rules: [标题居中。, 层次用汉字数字。]
made: [san-hao#w1, phrases/ending#e1, headings/zhu-xue-1]
revised: 2026-11-20
---

## 摸底数

评审小组按成绩和家境两项排名。

一年的事说到这里，没有做好的记在账上，【单位】明年接着做，请各位代表看着。
`;

const CALENDAR = `- month: 8
  items:
    - title: 金秋助学
      when: 开学前
      practices: [jin-qiu]
      papers: [summary]
      basis: { section: 一 帮扶, summary: rui-jin }
- { month: 9, items: [{ title: 协商, when: 每年, basis: { law: gong-hui-fa, article: 21 } }] }
`;

const FORM = `title: 助学登记表
kind: 登记表
summary: 摸底时填。
category: bang-fu
practices: [jin-qiu]
sources: [{ section: 一 帮扶, summary: rui-jin }]
legal: [{ law: gong-hui-fa, article: 21 }]
columns: [序号, 家庭]
text: 由【单位】填写。
revised: 2026-11-20
`;

const SITE = `name: 测试库
nameEnglish: Test library
description: 测试用。
url: https://test.example.org
base: /
libraries: []
publisher: 编写组
contact: ''
licence: { name: CC BY 4.0, title: 署名4.0, url: https://creativecommons.org/licenses/by/4.0/ }
accent: { light: '#1f5c99', lightSoft: '#e6eef7', dark: '#93bdf0', darkSoft: '#21314a', strongLight: '#0b3f78', strongDark: '#bfdaff' }
logo: M2 11h18v9H2z
`;

const ABOUT = `---
description: 本库怎样编成。
revised: 2026-11-20
---

## 怎样编成

从一篇总结整理出三种做法。
`;

const OUTDATED = `- { name: 劳动局, aliases: [人劳局], now: 人力资源和社会保障局, note: 机构合并后改称。 }
`;

const EDITIONS = `- { title: 中华人民共和国工会法, version: 2021-12-24, articleCount: 58 }
`;

const FORMS = `- { wrong: 效劳大局, right: 服务大局, certain: true }
- { wrong: 平安, right: 安全, certain: false }
`;

/** A small library without a fault: three practices, one summary, a law with text and one without, a paper with what belongs to it, the lists. */
export function fixtureLibrary(): ContentFile[] {
  return [
    { path: 'content/about.mdx', text: ABOUT },
    { path: 'content/blanks.yaml', text: BLANKS },
    { path: 'content/calendar.yaml', text: CALENDAR },
    { path: 'content/categories.yaml', text: CATEGORIES },
    { path: 'content/charts.yaml', text: CHARTS },
    { path: 'content/corrupted-forms.yaml', text: FORMS },
    { path: 'content/editions.yaml', text: EDITIONS },
    { path: 'content/forms/deng-ji.yaml', text: FORM },
    { path: 'content/headings.yaml', text: HEADINGS },
    { path: 'content/laws/gong-hui-fa.yaml', text: LAW },
    { path: 'content/laws/ji-ti-he-tong-gui-ding.yaml', text: NAMED_LAW },
    { path: 'content/levels.yaml', text: LEVELS },
    { path: 'content/org-types.yaml', text: ORG_TYPES },
    { path: 'content/outdated.yaml', text: OUTDATED },
    { path: 'content/papers/summary.mdx', text: PAPER },
    { path: 'content/phrases/ending.yaml', text: ENDING },
    {
      path: 'content/practices/jin-qiu.mdx',
      text: PRACTICE('金秋助学', 'song-wen, san-hao', [
        '助学对象由【单位】逐户摸底后确定。',
        '全年惠及【人数】人，发放【金额】。',
        '明年扩大到职业院校的新生。',
      ]),
    },
    {
      path: 'content/practices/san-hao.mdx',
      text: PRACTICE('三好助学', 'jin-qiu, song-wen', [
        '评审小组按成绩和家境两项排名。',
        '受奖学生【人数】名，奖金【金额】。',
        '把评审办法写进章程，每年公开。',
      ]),
    },
    {
      path: 'content/practices/song-wen.mdx',
      text: PRACTICE('冬季慰问', 'jin-qiu, san-hao', [
        '入冬前由班组长登记困难家庭。',
        '走访【人数】户，送去煤火费【金额】。',
        '建立台账，开春后逐户回访。',
      ]),
    },
    { path: 'content/site.yaml', text: SITE },
    { path: 'content/skeletons.yaml', text: SKELETONS },
    { path: 'content/slots.yaml', text: SLOTS },
    { path: 'content/summaries/rui-jin.mdx', text: SUMMARY },
    { path: 'content/vocabulary.yaml', text: VOCABULARY },
    { path: 'content/words/everyday.yaml', text: EVERYDAY },
    { path: 'content/words/intent.yaml', text: INTENT },
    { path: 'content/words/question.yaml', text: QUESTION },
    { path: 'content/words/regional.yaml', text: REGIONAL },
  ];
}

/**
 * The small library with one file changed.
 * @throws where the text to replace is not in the file, so that no test passes by accident
 */
export function brokenLibrary(path: string, from: string | RegExp, to: string | (() => string)): ContentFile[] {
  return fixtureLibrary().map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(from, to as string);
    if (text === file.text) throw new Error(`${path} has no ${String(from)}`);
    return { path, text };
  });
}
