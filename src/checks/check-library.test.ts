import { describe, expect, test } from 'vitest';
import { checkContent, checkStructure } from './check-library.ts';
import { brokenLibrary, fixtureLibrary } from '../content/fixture-library.ts';
import { wrongEnding } from '../content/file-endings.ts';
import { formatIssue } from '../settings/issue.ts';

const PRACTICE = 'content/practices/jin-qiu.mdx';
const messages = (...change: Parameters<typeof brokenLibrary>) => checkStructure(brokenLibrary(...change)).map(formatIssue);
const editorial = (...change: Parameters<typeof brokenLibrary>) => checkContent(brokenLibrary(...change)).map(formatIssue);

describe('sentences of figures', () => {
  const PLACE = 'content/practices/jin-qiu.mdx';
  const found = (from: string, to: string) =>
    checkContent(brokenLibrary(PLACE, from, to))
      .filter(({ rule }) => rule === 'figure-sentence')
      .map((issue) => issue.found);

  test.each([
    ['label: 受助学生', 'label: 受助人数', '数字的句子“【单位】受助人数【人数】名。”“人数【人数】”重复'],
    ['asWritten: 39名', 'asWritten: 39名\n    sentence: 【单位】资助39名。', '数字的句子“【单位】资助39名。”没有恰好一处【人数】'],
    [
      'asWritten: 39名',
      'asWritten: 39名\n    sentence: 【单位】资助资助【人数】名。',
      '数字的句子“【单位】资助资助【人数】名。”“资助资助”重复',
    ],
  ])('%s → %s is told', (from, to, told) => {
    expect(found(from, to)).toContain(told);
  });

  test('one that reads well is no fault', () => {
    expect(found('label: 受助学生', 'label: 资助学生')).toEqual([]);
  });
});

describe('checkStructure', () => {
  test('accepts a library without a fault', () => {
    expect(checkContent(fixtureLibrary()).map(formatIssue)).toEqual([]);
  });

  test('names a tag that the vocabulary lacks and suggests the nearest', () => {
    expect(messages(PRACTICE, 'tags: [zhu-xue,', 'tags: [zhu-xui,')).toEqual([
      'content/practices/jin-qiu.mdx:5 发现不存在的标签“zhu-xui”；应为content/vocabulary.yaml 中已有的编号。修改：改为 zhu-xue，或先在 content/vocabulary.yaml 添加 zhu-xui。[unknown-tag]',
    ]);
  });

  test('names an unknown category', () => {
    expect(messages(PRACTICE, 'category: bang-fu', 'category: wen-ti')).toEqual([
      'content/practices/jin-qiu.mdx:4 发现不存在的领域“wen-ti”；应为content/categories.yaml 中已有的编号。修改：改为已有的编号，或先在 content/categories.yaml 添加 wen-ti。[unknown-category]',
    ]);
  });

  test('names an unknown category of a tag', () => {
    expect(messages('content/vocabulary.yaml', '[], category: bang-fu', '[], category: bang-fo')).toEqual([
      'content/vocabulary.yaml:2 发现不存在的领域“bang-fo”；应为content/categories.yaml 中已有的编号。修改：改为 bang-fu，或先在 content/categories.yaml 添加 bang-fo。[unknown-category]',
    ]);
  });

  test('names an unknown summary', () => {
    expect(messages(PRACTICE, '{ summary: rui-jin', '{ summary: rui-jim')).toEqual([
      'content/practices/jin-qiu.mdx:10 发现不存在的总结“rui-jim”；应为content/summaries/ 中已有的编号。修改：改为 rui-jin，或先在 content/summaries/ 添加 rui-jim。[unknown-summary]',
      'content/practices/jin-qiu.mdx:16 发现数字“受助学生 39名”的来源 rui-jin 不在 sources 里；应为sources 中的编号：rui-jim。修改：改正 source，或把这篇总结补进 sources。[figure-source]',
    ]);
  });

  test('names an unknown related practice', () => {
    expect(messages(PRACTICE, 'song-wen, san-hao', 'song-wan, san-hao')).toEqual([
      'content/practices/jin-qiu.mdx:21 发现不存在的做法“song-wan”；应为content/practices/ 中已有的编号。修改：改为 song-wen，或先在 content/practices/ 添加 song-wan。[unknown-practice]',
    ]);
  });

  test('names a section that the summary lacks', () => {
    expect(messages(PRACTICE, 'section: 一 帮扶', 'section: 一 帮夫')).toEqual([
      'content/practices/jin-qiu.mdx:10 发现总结 rui-jin 里没有的小标题“一 帮夫”；应为content/summaries/rui-jin.mdx 中的小标题。修改：改为“一 帮扶”。[unknown-section]',
    ]);
  });

  test('refuses two practices of one title', () => {
    expect(messages('content/practices/song-wen.mdx', 'title: 冬季慰问', 'title: 金秋助学')).toEqual([
      'content/practices/song-wen.mdx:2 发现重复的标题“金秋助学”，已用于 content/practices/jin-qiu.mdx:2；应为全库唯一的标题。修改：换一个能区分两者的标题。[duplicate-title]',
    ]);
  });

  test('refuses two tags of one id', () => {
    expect(messages('content/vocabulary.yaml', 'id: bang-kun', 'id: zhu-xue').slice(-1)).toEqual([
      'content/vocabulary.yaml:2 发现重复的标签编号“zhu-xue”，已用于 content/vocabulary.yaml:1；应为全库唯一的标签编号。修改：换一个编号。[duplicate-id]',
    ]);
  });

  test('refuses two wordings of one id in a practice', () => {
    expect(messages(PRACTICE, 'id: w2', 'id: w1')).toEqual([
      'content/practices/jin-qiu.mdx:19 发现重复的措辞编号“w1”，已用于 content/practices/jin-qiu.mdx:18；应为全库唯一的措辞编号。修改：改用下一个没有用过的编号。[duplicate-id]',
    ]);
  });

  test('refuses a figure whose source the practice does not name', () => {
    expect(messages(PRACTICE, '    source: rui-jin', '    source: huang-hua').slice(-1)).toEqual([
      'content/practices/jin-qiu.mdx:16 发现数字“受助学生 39名”的来源 huang-hua 不在 sources 里；应为sources 中的编号：rui-jin。修改：改正 source，或把这篇总结补进 sources。[figure-source]',
    ]);
  });

  test('a copied page is told of the copy, whatever its name, not of the page it was copied from', () => {
    const model = fixtureLibrary().find(({ path }) => path === PRACTICE)!;
    const told = (text: string) => {
      const copy = { path: 'content/practices/a-copy.mdx', text, written: 2 };
      const files = [copy, ...fixtureLibrary().map((file) => ({ ...file, written: 1 }))];
      return new Set(checkContent(files).map(({ file, rule }) => `${file} ${rule}`));
    };
    expect(told(`${model.text}\n- 改过一句。\n`)).toEqual(
      new Set(['duplicate-title', 'alias-owner', 'wording-repeats'].map((rule) => `content/practices/a-copy.mdx ${rule}`)),
    );
    // Nothing was changed yet: that alone is told.
    expect(told(model.text)).toEqual(new Set(['content/practices/a-copy.mdx copied-file']));
  });

  test('refuses a level that levels.yaml does not have', () => {
    expect(messages(PRACTICE, 'slot: 成效,', 'slot: 成效, level: [厂矿],')).toEqual([
      expect.stringContaining('发现不存在的适用层级“厂矿”；应为content/levels.yaml 中已有的：总工会、企业。'),
    ]);
  });

  test('a line of how people ask belongs to one practice and names neither title nor alias', () => {
    const asked = (files: ReturnType<typeof fixtureLibrary>) =>
      checkContent(files)
        .filter(({ rule }) => rule.startsWith('ask-'))
        .map(({ file, rule }) => `${file} ${rule}`);
    const withLine = (line: string) =>
      fixtureLibrary().map((file) =>
        file.path.includes('/practices/') ? { ...file, text: file.text.replace('evidence:', `asks: [${line}]\nevidence:`) } : file,
      );
    expect(asked(withLine('孩子考上了学费还差一截'))).toEqual([
      'content/practices/san-hao.mdx ask-owner',
      'content/practices/song-wen.mdx ask-owner',
    ]);
    expect(asked(brokenLibrary(PRACTICE, 'evidence:', 'asks: [金秋助学还有没有]\nevidence:'))).toEqual([`${PRACTICE} ask-names`]);
  });

  test('refuses a slot that slots.yaml does not have', () => {
    expect(messages(PRACTICE, 'slot: 成效', 'slot: 成果')).toEqual([
      'content/practices/jin-qiu.mdx:19 发现不存在的位置“成果”；应为content/slots.yaml 中已有的：做法、成效、打算。修改：改为 成效，或先在 content/slots.yaml 添加 成果。[unknown-slot]',
    ]);
  });

  test('refuses a kind of union that org-types.yaml does not have', () => {
    expect(messages(PRACTICE, 'orgTypes: [市县总工会]', 'orgTypes: [市总工会]')).toEqual([
      'content/practices/jin-qiu.mdx:6 发现不存在的工会类型“市总工会”；应为content/org-types.yaml 中已有的：市县总工会、企业工会。修改：改为 市县总工会，或先在 content/org-types.yaml 添加 市总工会。[unknown-org-type]',
    ]);
  });

  test('a draft may leave the kind of union to its editor, a published summary may not', () => {
    const kinds = (draft: string) => messages('content/summaries/rui-jin.mdx', 'orgType: 市县总工会', `orgType: 未注明${draft}`);
    expect(kinds('\ndraft: true').filter((told) => told.includes('unknown-org-type'))).toEqual([]);
    expect(kinds('').join()).toMatch(/不存在的工会类型“未注明”；应为.*市县总工会、企业工会/);
  });

  test('refuses a wording without slot', () => {
    expect(messages(PRACTICE, '{ id: w1, slot: 做法,', '{ id: w1,')).toEqual([
      'content/practices/jin-qiu.mdx:18 发现字段“wordings 第1项 slot”没有填写；应为文字。修改：照 content/README.md 改正这个字段。[invalid-field]',
    ]);
  });

  test('refuses unknown front-matter keys, at their own line', () => {
    expect(messages(PRACTICE, 'evidence: 已实施', 'evidence: 已实施\nauthor: 张三')).toEqual([
      'content/practices/jin-qiu.mdx:9 发现未定义的字段“author”；应为只用已定义的字段：title、summary、category、tags、orgTypes、aliases、asks、evidence、sources、legal、legalNone、rules、figures、wordings、related、owner、reviewBy、revised、draft。修改：删去它，或改正拼写。[unknown-key]',
    ]);
  });

  test('refuses invalid YAML', () => {
    expect(messages(PRACTICE, 'title: 金秋助学', 'title: 金秋: 助学')).toEqual([
      'content/practices/jin-qiu.mdx:2 发现无法解析的 YAML（值里有没加引号的半角冒号）；应为合法的 YAML：键后是半角冒号加空格，含半角冒号、井号的值要加引号，同一键只写一次。修改：照 content/README.md 和相邻文件的写法改正这一行。[invalid-yaml]',
    ]);
  });

  test('refuses YAML aliases, which can expand without end', () => {
    expect(messages(PRACTICE, 'tags: [zhu-xue, bang-kun]', 'tags: &a [zhu-xue, bang-kun]').slice(0, 1)).toEqual([]);
    expect(messages(PRACTICE, 'tags: [zhu-xue, bang-kun]\norgTypes: [市县总工会]', 'tags: &a [zhu-xue, bang-kun]\norgTypes: *a')).toEqual([
      'content/practices/jin-qiu.mdx:2 发现YAML 别名（& 和 *）；应为直接写出内容。修改：把别名换成它代表的内容。[invalid-yaml]',
    ]);
  });

  test('refuses a file without front matter', () => {
    expect(messages(PRACTICE, '---\ntitle', 'title')).toEqual([
      'content/practices/jin-qiu.mdx:1 发现开头没有 --- 包住的信息栏；应为文件以 --- 开始的信息栏。修改：照 content/README.md 补上信息栏。[missing-front-matter]',
    ]);
  });

  test('refuses an MDX expression', () => {
    expect(messages(PRACTICE, '由工会筹款发放。', '由工会{1 + 1}发放。')).toEqual([
      'content/practices/jin-qiu.mdx:28 发现花括号表达式；应为不含代码的文字。修改：删去花括号，待填项用【】。[mdx-code]',
    ]);
  });

  test('refuses an import', () => {
    expect(messages(PRACTICE, '## 这是什么\n', "import x from './x.ts'\n\n## 这是什么\n")).toEqual([
      'content/practices/jin-qiu.mdx:26 发现import 或 export 语句；应为不含代码的文字。修改：删去这一行；需要的是文字时，在行首加反斜杠或改写句子。[mdx-code]',
    ]);
  });

  test('refuses a tag that is not on the allow-list', () => {
    expect(messages(PRACTICE, '由工会筹款发放。', '由工会<script>alert(1)</script>发放。')).toEqual([
      'content/practices/jin-qiu.mdx:28 发现标签 <script>；应为只用 <Doubt>。修改：改用 Markdown 写法，或删去标签。[mdx-code]',
    ]);
  });

  test('refuses MDX that does not parse', () => {
    expect(messages(PRACTICE, '</Doubt>', '')).toEqual([
      'content/practices/jin-qiu.mdx:43 发现无法解析的 MDX：<Doubt> 没有对应的结束标签；应为普通 Markdown 文字和成对的 <Doubt>。修改：删去多余的 <、{、}，或在前面加反斜杠；<Doubt> 与 </Doubt> 各占一行、前后空行。[invalid-mdx]',
    ]);
  });

  test('refuses a link to an entry that is not there', () => {
    expect(messages('content/summaries/rui-jin.mdx', '/practices/jin-qiu/', '/practices/jin-qui/')).toEqual([
      'content/summaries/rui-jin.mdx:18 发现链接到不存在的条目“/practices/jin-qui/”；应为/practices/编号/ 或 /summaries/编号/，以斜杠结尾。修改：改为 /practices/jin-qiu/。[broken-link]',
    ]);
  });

  test('refuses an empty collection', () => {
    const files = fixtureLibrary().filter(({ path }) => !path.startsWith('content/summaries/'));
    expect(checkStructure(files).map(formatIssue)).toContain(
      'content/summaries:1 发现一条有效的总结都没有；应为至少一条总结。修改：先改正上面列出的问题，或从版本库恢复 content/summaries。[empty-collection]',
    );
  });

  test('refuses a file name that cannot be an address', () => {
    const files = fixtureLibrary().map((file) =>
      file.path === 'content/practices/song-wen.mdx' ? { ...file, path: 'content/practices/送温暖.mdx' } : file,
    );
    expect(checkStructure(files).map(formatIssue)).toContain(
      'content/practices/送温暖.mdx:1 发现不能用作网址的文件名“送温暖”；应为小写字母、数字和连字符，不超过60个字符，直接放在所属文件夹里。修改：改名，如 jin-qiu-zhu-xue.mdx。[invalid-id]',
    );
  });

  test('refuses a chart of a figure that is not there', () => {
    expect(messages('content/charts.yaml', 'san-hao, label: 受助学生', 'san-hao, label: 受助人数')).toEqual([
      'content/charts.yaml:7 发现做法 san-hao 没有出自 rui-jin 的数字“受助人数”；应为该做法 figures 里的 label 和 source。修改：照该文件抄写，或删去这一条。[unknown-figure]',
    ]);
  });

  test('refuses a chart of mixed units', () => {
    expect(messages('content/practices/san-hao.mdx', 'unit: 名', 'unit: 元')).toEqual([
      'content/charts.yaml:7 发现单位“元”与第一条的“名”不同；应为同一张图里单位相同。修改：另立一张图，或换一个数字。[mixed-units]',
    ]);
  });

  test('says that a list is missing', () => {
    const files = fixtureLibrary().filter(({ path }) => path !== 'content/blanks.yaml');
    expect(checkStructure(files).map(formatIssue)).toEqual([
      'content/blanks.yaml:1 发现没有这个文件；应为有 content/blanks.yaml。修改：从版本库恢复它，或照 content/README.md 写一个。[missing-file]',
    ]);
  });
});

describe('checkContent', () => {
  test('reports a relation to itself', () => {
    expect(editorial(PRACTICE, 'song-wen, san-hao', 'jin-qiu, san-hao')).toEqual([
      'content/practices/jin-qiu.mdx:21 发现related 指向自己“jin-qiu”；应为其他做法的编号。修改：换成另一个意思相关的做法。[self-relation]',
    ]);
  });

  test('reports a missing part of the body and its length', () => {
    expect(editorial(PRACTICE, /## 怎么做[\s\S]*?## 要点/, '## 要点')).toEqual([
      'content/practices/jin-qiu.mdx:25 发现正文157字；应为250—900字。修改：补充步骤和提醒。[body-length]',
      'content/practices/jin-qiu.mdx:25 发现小标题为“这是什么、要点与提醒、来源怎么说”；应为依次为“这是什么、怎么做、要点与提醒、来源怎么说”。修改：补齐缺少的部分，删去多余的小标题，按次序排好。[body-sections]',
    ]);
  });

  test('reports wordings that all belong to one slot', () => {
    const files = brokenLibrary(PRACTICE, 'slot: 成效', 'slot: 做法').map((file) =>
      file.path === PRACTICE ? { ...file, text: file.text.replace('slot: 打算', 'slot: 做法') } : file,
    );
    expect(checkContent(files).map(formatIssue)).toEqual([
      'content/practices/jin-qiu.mdx:18 发现措辞都属于“做法”；应为至少两个位置（做法、成效、打算）。修改：换一个位置再写一条。[wording-slots]',
    ]);
  });

  test('reports a practice with fewer than three wordings', () => {
    expect(editorial(PRACTICE, /  - \{ id: w3.*\n/, '')).toEqual([
      'content/practices/jin-qiu.mdx:18 发现字段“wordings”为 2项的列表；应为wordings 至少三条。修改：照 content/README.md 改正这个字段。[invalid-field]',
    ]);
  });

  test('reports a fill-in that is not on the list', () => {
    expect(editorial(PRACTICE, '【单位】', '【单位名】')).toEqual([
      'content/practices/jin-qiu.mdx:18 发现待填项【单位名】；应为content/blanks.yaml 中的名称。修改：改为【单位】。[unknown-blank]',
    ]);
  });

  test('reports wordings that share more than 60 % of their 4-grams', () => {
    const files = brokenLibrary(
      'content/practices/song-wen.mdx',
      '入冬前由班组长登记困难家庭。',
      '这次助学对象，由【单位】逐户摸底后确定。',
    );
    expect(checkContent(files).map(formatIssue)).toEqual([
      'content/practices/song-wen.mdx:18 发现措辞 w1 与 content/practices/jin-qiu.mdx:18 的 w1 四字片段重合100%；应为重合不超过60%。修改：换一种句式和角度重写其中一条。[wording-repeats]',
    ]);
  });

  test('reports an alias that two practices claim', () => {
    expect(editorial('content/practices/song-wen.mdx', 'aliases: [冬季慰问办法]', 'aliases: [金秋助学办法]')).toEqual([
      'content/practices/song-wen.mdx:7 发现别名“金秋助学办法”已属于 content/practices/jin-qiu.mdx；应为只属于一种做法的别名。修改：留给更贴切的那一个，这里换一个说法。[alias-owner]',
    ]);
  });

  test('refuses to publish what the import left for the editor', () => {
    expect(editorial('content/summaries/rui-jin.mdx', 'revised: 2026-11-20', 'revised: 1970-01-01')).toEqual([
      'content/summaries/rui-jin.mdx:13 发现导入时留下的日期 1970-01-01；应为修订的日期。修改：改成当天。[unfinished-draft]',
    ]);
  });

  test('holds drafts to the structure only', () => {
    const found = editorial(PRACTICE, 'related: [song-wen, san-hao]', 'related: [jin-qiu, san-hao]\ndraft: true');
    expect(found.filter((told) => told.startsWith(PRACTICE))).toEqual([]);
  });
});

describe('drafts that published entries name', () => {
  const found = (files: ReturnType<typeof fixtureLibrary>) =>
    checkStructure(files).map(({ file, line, found }) => `${file}:${line} ${found}`);

  test('a practice: in related, charts, the year, forms, examples and texts', () => {
    const files = brokenLibrary(PRACTICE, 'revised:', 'draft: true\nrevised:').map((file) =>
      file.path === 'content/papers/summary.mdx' ? { ...file, text: file.text.replace('made: [', 'made: [jin-qiu#w1, ') } : file,
    );
    expect(found(files)).toEqual([
      'content/calendar.yaml:5 引用的做法“jin-qiu”是草稿',
      'content/charts.yaml:6 引用的做法“jin-qiu”是草稿',
      'content/forms/deng-ji.yaml:5 引用的做法“jin-qiu”是草稿',
      'content/papers/summary.mdx:10 引用的做法“jin-qiu”是草稿',
      'content/practices/san-hao.mdx:21 引用的做法“jin-qiu”是草稿',
      'content/practices/song-wen.mdx:21 引用的做法“jin-qiu”是草稿',
      'content/summaries/rui-jin.mdx:18 引用的做法“jin-qiu”是草稿',
    ]);
  });

  test('a summary; and what to do', () => {
    const files = brokenLibrary('content/summaries/rui-jin.mdx', 'revised:', 'draft: true\nrevised:');
    expect(checkStructure(files).map(formatIssue)).toContain(
      'content/practices/jin-qiu.mdx:10 发现引用的总结“rui-jin”是草稿；应为发布的总结。修改：从 content/summaries/rui-jin.mdx 里删去 draft: true，或删去这里的引用。[names-draft]',
    );
  });

  test('a draft may name drafts', () => {
    const drafts = fixtureLibrary().map((file) =>
      /^content\/(?:practices|summaries)\//.test(file.path)
        ? { ...file, text: file.text.replace('revised:', 'draft: true\nrevised:') }
        : file,
    );
    expect(found(drafts).filter((told) => /content\/(?:practices|summaries)\//.test(told))).toEqual([]);
  });
});

describe('words of searching', () => {
  const EVERYDAY = 'content/words/everyday.yaml';

  test('a meaning that names nothing in the library', () => {
    expect(editorial(EVERYDAY, '助学]', '劳模疗养]')).toEqual([
      'content/words/everyday.yaml:1 发现库里哪儿都没有的说法“劳模疗养”；应为标题、别名、标签、领域或正文里有的说法。修改：换成库里的说法；没有相应的内容就删去这一项。[dead-meaning]',
    ]);
    expect(editorial('content/words/regional.yaml', 'means: 助学金', 'means: 奖励旅行')[0]).toContain(
      'regional.yaml:1 发现库里哪儿都没有的说法“奖励旅行”',
    );
  });

  test('a word that is a title, a tag or an alias already, whatever its spaces', () => {
    expect(editorial(EVERYDAY, '学费,', '金秋助学,')).toEqual([
      'content/words/everyday.yaml:1 发现“金秋助学”已经是content/practices/jin-qiu.mdx 的标题；应为不是标题、标签或别名的说法。修改：删去它；它还指别的内容时，补到那条做法或标签的别名里。[word-is-name]',
    ]);
    expect(editorial(EVERYDAY, '学费,', '助学 金,')[0]).toContain('已经是标签“助学”的别名');
    expect(editorial('content/words/question.yaml', '有哪些', '帮困')[0]).toContain('question.yaml:2 发现“帮困”已经是标签“帮困”');
  });

  test('a word that stands twice, but not one of two roles', () => {
    expect(editorial(EVERYDAY, /$/, '- { words: [上大学], means: [助学] }\n')).toEqual([
      'content/words/everyday.yaml:2 发现重复的说法“上大学”，已写在 content/words/everyday.yaml:1；应为只写一次的说法。修改：两处合成一处，删去这一个。[repeated-word]',
    ]);
    expect(editorial('content/words/question.yaml', '[工会, 查询]', '[工会]')).toEqual([]);
    expect(editorial('content/words/intent.yaml', '[总结]', '[总结, 怎么写]')[0]).toContain('重复的说法“怎么写”');
  });

  test('a role or an intent that search does not know', () => {
    expect(messages('content/words/question.yaml', '泛词', '常用词')[0]).toContain('question.yaml:3');
    expect(messages('content/words/intent.yaml', '成效, words', '收获, words')[0]).toContain(
      'intent.yaml:1 发现不存在的位置“收获”；应为content/slots.yaml 中已有的：做法、成效、打算、数据、总结',
    );
  });

  test('a query that should find what is not there', () => {
    const queries = { path: 'content/queries.yaml', text: '- { kind: alias, q: 学费, expect: [jin-qiu, jin-qui] }\n' };
    expect(checkContent([...fixtureLibrary(), queries]).map(formatIssue)).toEqual([
      'content/queries.yaml:1 发现查询要找的“jin-qui”库里没有；应为已有的做法编号，summary:总结编号，law:法律编号#a条，或 item:网址。修改：改为 jin-qiu，或删去它。[unknown-entry]',
    ]);
  });

  test('a query that should find an article of which the library holds nothing', () => {
    const asks = (article: number) => ({
      path: 'content/queries/law.yaml',
      text: `- { kind: article, q: 工会法${article}条, expect: ["law:gong-hui-fa#a${article}"] }\n`,
    });
    expect(checkContent([...fixtureLibrary(), asks(21)])).toEqual([]);
    expect(checkContent([...fixtureLibrary(), asks(22)]).map(({ found }) => found)).toEqual(['查询要找的“law:gong-hui-fa#a22”库里没有']);
  });

  test('a folder whose name a file has taken is told at that file, and nothing of what should lie in it', () => {
    for (const folder of ['practices', 'phrases', 'papers']) {
      const path = `content/${folder}`;
      const files = [
        ...fixtureLibrary().filter((file) => !file.path.startsWith(`${path}/`)),
        { path, text: '', refused: wrongEnding(path)! },
      ];
      expect(checkContent(files).map(({ found }) => found)).toEqual([`名叫“${folder}”的文件`]);
    }
  });

  test('a list that is not there', () => {
    const without = fixtureLibrary().filter(({ path }) => path !== EVERYDAY);
    expect(checkStructure(without).map(formatIssue)[0]).toContain('content/words/everyday.yaml:1 发现没有这个文件');
  });
});
