import { describe, expect, test } from 'vitest';
import { formatIssue } from '../settings/issue.ts';
import { checkContent, checkStructure } from './check-library.ts';
import { brokenLibrary } from '../content/fixture-library.ts';

const PRACTICE = 'content/practices/jin-qiu.mdx';
const SUMMARY = 'content/summaries/rui-jin.mdx';
const LAW = 'content/laws/gong-hui-fa.yaml';
const EDITIONS = 'content/editions.yaml';
const BASIS = 'legal: [{ law: gong-hui-fa, article: 21, paragraph: 2 }]';
const told = (...change: Parameters<typeof brokenLibrary>) => checkContent(brokenLibrary(...change)).map(formatIssue);
const refused = (...change: Parameters<typeof brokenLibrary>) => checkStructure(brokenLibrary(...change)).map(formatIssue);
const basis = (citation: string) => [PRACTICE, BASIS, `legal: [{ ${citation} }]`] as const;
const step = (text: string) => [PRACTICE, '列出名单。', `列出名单。${text}`] as const;

describe('what a practice cites', () => {
  test('is a law that exists: the nearest is named', () => {
    expect(refused(...basis('law: gong-hui-fo, article: 21'))).toEqual([
      'content/practices/jin-qiu.mdx:23 发现不存在的法律“gong-hui-fo”；应为content/laws/ 中已有的编号。修改：改为 gong-hui-fa，或先添加 content/laws/gong-hui-fo.yaml。[unknown-law]',
    ]);
  });

  test('is an article that exists', () => {
    expect(refused(...basis('law: gong-hui-fa, article: 59'))).toEqual([
      'content/practices/jin-qiu.mdx:23 发现《工会法》没有第五十九条；应为1—58。修改：对照条文改正 article。[unknown-article]',
    ]);
  });

  test('is no article of a law without text', () => {
    expect(refused(...basis('law: ji-ti-he-tong-gui-ding, article: 3'))).toEqual([
      'content/practices/jin-qiu.mdx:23 发现引用《集体合同规定》第三条，但本库没有它的全文；应为只引用有全文可核对的法律。修改：改引有全文的法律，或在正文里只写《集体合同规定》的名称，不写条。[law-without-text]',
    ]);
  });

  test('is restated by the library, to the paragraph', () => {
    const repair = (paragraph: string) =>
      `应为引用的条款在 provisions 里有复述。修改：在 content/laws/gong-hui-fa.yaml 的 provisions 里加一项 ${paragraph}，写明 kind、says、binds、tags；或改正条款号。[unknown-provision]`;
    expect(told(...basis('law: gong-hui-fa, article: 22'))).toEqual([
      `content/practices/jin-qiu.mdx:23 发现content/laws/gong-hui-fa.yaml 里没有第二十二条；${repair('article: 22')}`,
    ]);
    expect(told(...basis('law: gong-hui-fa, article: 21, paragraph: 3'))).toEqual([
      `content/practices/jin-qiu.mdx:23 发现content/laws/gong-hui-fa.yaml 里没有第二十一条第三款；${repair('article: 21、paragraph: 3')}`,
    ]);
    expect(told(...basis('law: gong-hui-fa, article: 25, paragraph: 1'))).toEqual([]);
  });

  test('holds for hard rules too', () => {
    expect(refused(PRACTICE, BASIS, `${BASIS}\nrules:\n  - { says: 应当签订, law: gong-hui-fa, article: 99 }`)).toEqual([
      'content/practices/jin-qiu.mdx:25 发现《工会法》没有第九十九条；应为1—58。修改：对照条文改正 article。[unknown-article]',
    ]);
  });

  test('or the practice says that there is none, not both, not neither', () => {
    expect(told(PRACTICE, BASIS, 'legalNone: 没有条文，按会议决定办。')).toEqual([]);
    expect(told(PRACTICE, BASIS, 'legalNone: 本库所收的法律没有规定，按会议决定办。')).toEqual([]);
    expect(told(PRACTICE, BASIS, 'legalNone: 法律没有规定，按会议决定办。')).toEqual([
      'content/practices/jin-qiu.mdx:23 发现legalNone 断言法律没有规定；应为只说查过的：本库所收的法律没有规定……。修改：在“法律”前加“本库所收的”，或改说靠什么办。[silent-law]',
    ]);
    expect(told(PRACTICE, BASIS, `${BASIS}\nlegalNone: 没有条文。`)).toEqual([
      'content/practices/jin-qiu.mdx:24 发现同时有 legal 和 legalNone；应为两者写一个。修改：有依据的条文就删去 legalNone，否则删去 legal。[legal-basis]',
    ]);
    expect(told(PRACTICE, `${BASIS}\n`, '')).toEqual([
      'content/practices/jin-qiu.mdx:1 发现既没有 legal，也没有 legalNone；应为两者写一个。修改：写出依据的条文；没有可引的，在 legalNone 里用一句话说明靠什么办。[legal-basis]',
    ]);
  });
});

describe('a statute file', () => {
  test('has no provision beyond its last article', () => {
    expect(refused(LAW, 'article: 25', 'article: 60')).toEqual([
      'content/laws/gong-hui-fa.yaml:16 发现没有的第六十条；应为1—58。修改：对照条文改正 article。[unknown-article]',
    ]);
  });

  test('says nothing twice', () => {
    expect(refused(LAW, '单位欠薪的，工会要求改正。', '工会代表职工平等协商，签订集体合同。')).toEqual([
      'content/laws/gong-hui-fa.yaml:16 发现第二十五条的复述与第10行相同；应为一条规定只写一次。修改：删去一项，或写出两者的不同。[duplicate-provision]',
    ]);
  });

  test('has no provision where there is no text to hold it against', () => {
    const one = 'provisions:\n  - { article: 1, kind: 义务, says: 双方应当协商, binds: [工会], tags: [] }';
    expect(refused('content/laws/ji-ti-he-tong-gui-ding.yaml', 'provisions: []', one)).toEqual([
      'content/laws/ji-ti-he-tong-gui-ding.yaml:7 发现没有全文可核对的法律写了第一条；应为provisions: []。修改：删去条款；有了可核对的全文，先补 version、checked、articleCount。[law-without-text]',
    ]);
  });

  test('names tags of the vocabulary', () => {
    expect(refused(LAW, 'tags: [bang-kun]', 'tags: [bang-kuen]')).toEqual([
      'content/laws/gong-hui-fa.yaml:15 发现不存在的标签“bang-kuen”；应为content/vocabulary.yaml 中已有的编号。修改：改为 bang-kun，或先在 content/vocabulary.yaml 添加 bang-kuen。[unknown-tag]',
    ]);
  });

  test('shares no name with another', () => {
    expect(refused('content/laws/ji-ti-he-tong-gui-ding.yaml', 'aliases: []', 'aliases: [工会法]')).toEqual([
      'content/laws/ji-ti-he-tong-gui-ding.yaml:2 发现重复的法律名称“工会法”，已用于 content/laws/gong-hui-fa.yaml:2；应为全库唯一的法律名称。修改：一个名称只给一部法律，换一个简称。[duplicate-title]',
    ]);
  });

  test('agrees with the list of editions', () => {
    const rest = '，与 content/editions.yaml 里的一致。修改：对照公布的文本改正；法律又修改过的，先核对全部条款，两处一起改。[law-edition]';
    expect(told(LAW, 'articleCount: 58', 'articleCount: 57')).toEqual([
      `content/laws/gong-hui-fa.yaml:7 发现articleCount 为 57；应为58${rest}`,
    ]);
    expect(told(LAW, 'version: 2021-12-24', 'version: 2009-08-27')).toEqual([
      `content/laws/gong-hui-fa.yaml:5 发现version 为 2009-08-27；应为2021-12-24${rest}`,
    ]);
    const revised = brokenLibrary(LAW, /version: .*/, 'version: 2026-11-01').map((file) =>
      file.path === EDITIONS ? { ...file, text: file.text.replace('2021-12-24', '2026-11-01') } : file,
    );
    expect(checkContent(revised)).toEqual([]);
  });

  test('stands once in that list', () => {
    expect(told(EDITIONS, /$/, '- { title: 中华人民共和国工会法, version: 2021-12-24, articleCount: 58 }\n')).toEqual([
      'content/editions.yaml:2 发现重复的法律版次“中华人民共和国工会法”，已用于 content/editions.yaml:1；应为全库唯一的法律版次。修改：删去一项。[duplicate-title]',
    ]);
  });

  test('may be missing altogether', () => {
    const files = brokenLibrary(PRACTICE, BASIS, 'legalNone: 没有条文，按会议决定办。').filter(
      ({ path }) => !/laws|editions|outdated|calendar|\/forms\//.test(path),
    );
    const others = files.map((file) => ({ ...file, text: file.text.replace(BASIS, 'legalNone: 没有条文，按会议决定办。') }));
    expect(checkContent(others).map(formatIssue)).toEqual([]);
  });
});

describe('a duty that is told', () => {
  const ruled = (says: string) => told(PRACTICE, BASIS, `${BASIS}\nrules:\n  - { says: ${says}, law: gong-hui-fa, article: 21 }`);
  const stronger =
    '应为语气与条文相同：应当就写应当，可以就写可以。修改：对照条文，把“必须”改成“应当”等条文的说法；条文确实写了的，改 content/laws 里的复述。[bent-strength]';

  test('is no stronger than its article, in a hard rule', () => {
    expect(ruled('集体合同必须由工会签')).toEqual([
      `content/practices/jin-qiu.mdx:25 发现说“必须”，而《工会法》第二十一条的复述里没有；${stronger}`,
    ]);
    expect(ruled('集体合同应当由工会签')).toEqual([]);
  });

  test('is no stronger than its article, in a step', () => {
    expect(told(...step('集体合同必须由工会签（《工会法》第二十一条）。'))).toEqual([
      `content/practices/jin-qiu.mdx:32 发现说“必须”，而《工会法》第二十一条的复述里没有；${stronger}`,
    ]);
    expect(told(...step('名单必须核对；集体合同由工会签（《工会法》第二十一条）。'))).toEqual([]);
  });
});

describe('an article that prose cites', () => {
  test('exists', () => {
    expect(told(...step('按《工会法》第二十一条、第五十九条办。'))).toEqual([
      'content/practices/jin-qiu.mdx:32 发现《工会法》没有第五十九条；应为1—58。修改：对照条文改正。[unknown-article]',
    ]);
  });

  test('exists in wordings, hard rules and summaries', () => {
    const rule = `${BASIS}\nrules:\n  - { says: 照《工会法》第六十条办, law: gong-hui-fa, article: 21 }`;
    const changes: Parameters<typeof brokenLibrary>[] = [
      [PRACTICE, '由【单位】逐户摸底', '依《工会法》第六十条由【单位】摸底'],
      [PRACTICE, BASIS, rule],
      [SUMMARY, '资助[助学]', '依《工会法》第60条资助[助学]'],
    ];
    for (const change of changes) {
      expect(told(...change).map((line) => /\[(.*)\]$/.exec(line)?.[1])).toEqual(['unknown-article']);
    }
  });

  test('is of a law that the library knows, in its present edition, with its text', () => {
    const rules = (text: string) => told(...step(text)).map((line) => /\[(.*)\]$/.exec(line)?.[1]);
    expect(rules('按《劳动保险条例》第三条办。')).toEqual(['unknown-law']);
    expect(rules('按《工会法》（2009年修正）第三条办。')).toEqual(['law-edition']);
    expect(rules('按《工会法》（2021年修正）第三条办。')).toEqual([]);
    expect(rules('按《集体合同规定》第三条办。')).toEqual(['law-without-text']);
    expect(rules('按《集体合同规定》办。')).toEqual([]);
  });
});

describe('the mark of a step', () => {
  const expected = '应为步骤或句子开头的（计划）（主张）（一般做法）（法定）之一，来源已做的不标';

  test('stands at the head of a step or sentence', () => {
    expect(told(...step('（法定）公示。（一般做法）登记；（计划）回访。'))).toEqual([]);
    expect(told(...step('公示以后（一般做法）登记。'))).toEqual([
      `content/practices/jin-qiu.mdx:32 发现句子中间的标记“（一般做法）”；${expected}。修改：移到这一步或这一句的开头；前面的话另成一句。[step-mark]`,
    ]);
  });

  test('is one of four', () => {
    expect(told(...step('（一般作法）公示。'))).toEqual([
      `content/practices/jin-qiu.mdx:32 发现写错的标记“（一般作法）”；${expected}。修改：改为（一般做法）。[step-mark]`,
    ]);
    expect(told(...step('（一）公示。（矿）登记。（计划内）发放。'))).toHaveLength(1);
  });
});

describe('evidence', () => {
  const rules = (...change: Parameters<typeof brokenLibrary>) => told(...change).map((line) => line.replace(/^[^ ]+ /, ''));
  const planned = 'section: 一 帮扶, state: 计划 }';

  test('goes no further than the state of a source', () => {
    expect(rules(PRACTICE, 'section: 一 帮扶 }', planned)).toEqual([
      '发现依据“已实施”；应为不超过来源的程度（计划）。修改：降低 evidence；来源确实做过的，改正它的 state。[evidence]',
    ]);
  });

  test('goes no further than the part of the summary, unless the practice says otherwise', () => {
    const sections = ['defects: []', 'defects: []\nsections: [{ heading: 一 帮扶, state: 主张 }]'] as const;
    expect(told(SUMMARY, ...sections)).toHaveLength(3);
    const files = brokenLibrary(SUMMARY, ...sections).map((file) => ({
      ...file,
      text: file.text.replace('section: 一 帮扶 }', 'section: 一 帮扶, state: 已做 }'),
    }));
    expect(checkContent(files)).toEqual([]);
  });

  test('by law needs a law, and only it may do without a source', () => {
    expect(rules(PRACTICE, 'evidence: 已实施', 'evidence: 法定')).toEqual([]);
    const files = brokenLibrary(PRACTICE, 'evidence: 已实施', 'evidence: 法定').map((file) =>
      file.path === PRACTICE ? { ...file, text: file.text.replace(BASIS, 'legalNone: 没有条文。') } : file,
    );
    expect(checkContent(files).map(({ rule, expected }) => [rule, expected])).toEqual([['evidence', '依据为“法定”的有 legal']]);
    expect(rules(PRACTICE, /sources:\n.*\n/, 'sources: []\n')).toContain(
      '发现依据“已实施”；应为有来源；只有“法定”可以没有。修改：补上 sources，或改为法定。[evidence]',
    );
  });
});

test('what a summary tells of its parts follows its headings', () => {
  expect(told(SUMMARY, 'defects: []', 'defects: []\nsections: [{ heading: 二 帮扶, state: 已做 }]')).toEqual([
    'content/summaries/rui-jin.mdx:13 发现sections 第1项为“二 帮扶”；应为“一 帮扶”。修改：照正文“## ”标题的次序和写法，一节一项。[summary-sections]',
  ]);
});

test('a wording names nothing that is gone', () => {
  expect(told(PRACTICE, '【单位】逐户摸底', '【单位】和人劳局摸底')).toEqual([
    'content/practices/jin-qiu.mdx:18 发现措辞里的旧名“人劳局”；应为现行的说法：人力资源和社会保障局。修改：换成现行的说法，或改用待填项。[outdated-name]',
  ]);
});
