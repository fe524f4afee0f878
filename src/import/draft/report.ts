import { escapeMdx } from '../../lib/escape-mdx.ts';
import type { ImportedPiece } from '../import-file.ts';
import type { Message, MessageKind } from '../types.ts';
import { formFaults } from './form-faults.ts';
import { draftTitle } from './front-matter.ts';

const HEADINGS: Record<MessageKind, [title: string, hint: string]> = {
  flag: ['请核对', '程序拿不准，原样留在草稿里。逐条对照来源决定改不改。'],
  repair: ['已修复', '有把握的，已经改好。扫一眼，改错了就改回去。'],
  drop: ['已删去', '认作与正文无关，没有收进草稿。'],
  note: ['说明', ''],
};

const FINGERPRINT = '来源指纹：';

/** Fingerprint that a report states for its source; undefined where it states none. */
export function statedFingerprint(report: string): string | undefined {
  return new RegExp(`${FINGERPRINT}\`([0-9a-f]+)\``).exec(report)?.[1];
}

/** The report that stands beside a draft: a work list for the editor, in Markdown. */
export function reportMarkdown(piece: ImportedPiece, id: string): string {
  return (
    [
      `# 导入报告：${escapeMdx(draftTitle(piece))}`,
      `草稿 \`${id}.mdx\`，来自 ${escapeMdx(piece.file)} 第${piece.piece}篇（${piece.format}，${piece.script}）。括号里的行号是来源文件的行号，Word 文件是段落序号。${FINGERPRINT}\`${piece.fingerprint}\``,
      checklist(piece),
      metadataTable(piece),
      messageList(piece.messages, 'flag'),
      formList(piece),
      messageList(piece.messages, 'repair'),
      messageList(piece.messages, 'drop'),
      messageList(piece.messages, 'note'),
      sectionsList(piece),
      figuresTable(piece),
    ]
      .filter((part) => part !== '')
      .join('\n\n') + '\n'
  );
}

function checklist({ messages }: ImportedPiece): string {
  const count = (kind: MessageKind): number => messages.filter((message) => message.kind === kind).length;
  return [
    '## 要做的事',
    '',
    `- [ ] 核对${count('flag')}处疑点，过目${count('repair')}处修复、${count('drop')}处删除`,
    '- [ ] 核对标题、单位、工会类型、地区、时段',
    '- [ ] 隐去私人姓名、电话、病情',
    '- [ ] 逐节用自己的话重写，数字照原文写法',
    '- [ ] 写好 summary 和 defects，把 revised 改成当天',
    '- [ ] 运行 npm run content:check，通过后把 draft 改为 false',
  ].join('\n');
}

function metadataTable({ metadata, originalTitle }: ImportedPiece): string {
  const rows: [string, { value: string; confidence: string; reason: string }][] = [
    ['单位', metadata.organisation],
    ['工会类型', metadata.orgType],
    ['地区', metadata.region],
    ['时段', metadata.period],
  ];
  return [
    '## 推测的信息',
    '',
    `来源标题：${escapeMdx(originalTitle)}`,
    '',
    '| 项目 | 推测 | 把握 | 依据 |',
    '| --- | --- | --- | --- |',
    ...rows.map(([name, { value, confidence, reason }]) => `| ${name} | ${escapeMdx(value)} | ${confidence} | ${escapeMdx(reason)} |`),
  ].join('\n');
}

function messageList(messages: Message[], kind: MessageKind): string {
  const [title, hint] = HEADINGS[kind];
  const own = messages.filter((message) => message.kind === kind);
  if (own.length === 0) return '';
  const folded = [...FOLDED].flatMap(([rule, name]) => fold(own, rule, name));
  const rest = own.filter((message) => kind !== 'repair' || !FOLDED.has(message.rule)).map(sentence);
  const all = kind === 'repair' ? [...folded, ...rest] : rest;
  return [`## ${title}（${own.length}）`, '', ...(hint === '' ? [] : [hint, '']), ...all.map((line) => `- ${line}`)].join('\n');
}

/** What the text rules find in the draft, a line for each rule. */
function formList(piece: ImportedPiece): string {
  const faults = formFaults(piece);
  if (faults.length === 0) return '';
  return [
    `## 标点和数字的写法（${faults.reduce((sum, { count }) => sum + count, 0)}）`,
    '',
    '来源这样写，草稿照样留着。重写时改掉；content:check 和交稿检查按同一套规则看。',
    '',
    ...faults.map(
      ({ found, expected, quote, lines, count, rule }) =>
        `- ${placesOf(lines)}　${escapeMdx(found)}，应为${escapeMdx(expected)}。共${count}处，如：${escapeMdx(quote)} \`${rule}\``,
    ),
  ].join('\n');
}

/** Repairs of form that nobody checks one by one. */
const FOLDED = new Map([
  ['width', '全角半角标点、字母数字和多余空格'],
  ['quotes', '引号和重复的标点'],
]);
/** Lines that a folded repair names. */
const PLACES = 30;

/** All repairs of a rule in one line, with the first as an example. */
function fold(messages: Message[], rule: string, name: string): string[] {
  const own = messages.filter((message) => message.rule === rule);
  const [first] = own;
  if (!first) return [];
  return [
    `${placesOf([...new Set(own.map(({ line }) => line))])}　${name}${own.length}处，如：${escapeMdx(first.before ?? '')} → ${escapeMdx(first.after ?? '')} \`${rule}\``,
  ];
}

const placesOf = (lines: readonly number[]): string => `第${lines.slice(0, PLACES).join('、')}${lines.length > PLACES ? '……' : ''}行`;

/** One message as the report and the terminal say it. */
export function sentence({ line, text, before, after, rule }: Message): string {
  const place = line > 0 ? `第${line}行　` : '';
  const change =
    before === undefined ? '' : after === undefined ? `：${escapeMdx(before)}` : `：${escapeMdx(before)} → ${escapeMdx(after)}`;
  return `${place}${escapeMdx(text)}${change} \`${rule}\``;
}

function sectionsList({ sections }: ImportedPiece): string {
  const lines = sections
    .filter(({ tags, practices }) => tags.length > 0 || practices.length > 0)
    .map(({ heading, line, tags, practices }) =>
      [
        `### ${escapeMdx(heading)}（第${line}行）`,
        '',
        ...(tags.length === 0
          ? []
          : [
              `标签：${tags.map(({ id, label, word }) => `${escapeMdx(label)} \`${id}\`${word === label ? '' : `（${escapeMdx(word)}）`}`).join('、')}`,
              '',
            ]),
        ...practices.map(
          ({ id, title, likeness, sentence: reason, line: at }) =>
            `- 像《${escapeMdx(title)}》\`${id}\`，相似${Math.round(likeness * 100)}%：${escapeMdx(reason)}${at > 0 ? `（第${at}行）` : ''}`,
        ),
      ]
        .join('\n')
        .trimEnd(),
    );
  return lines.length === 0 ? '' : ['## 各节的标签和相近的做法', ...lines].join('\n\n');
}

function figuresTable({ sections }: ImportedPiece): string {
  const figures = sections.flatMap(({ figures: found }) => found);
  if (figures.length === 0) return '';
  return [
    `## 数字（${figures.length}）`,
    '',
    '| 行 | 说的是什么 | 原文写法 | 数值 | 单位 | 约数 | 时间 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...figures.map(
      ({ line, label, asWritten, value, unit, approximate, period }) =>
        `| ${line} | ${escapeMdx(label)} | ${escapeMdx(asWritten)} | ${value} | ${escapeMdx(unit)} | ${approximate ? '是' : ''} | ${escapeMdx(period ?? '')} |`,
    ),
  ].join('\n');
}
