import { describe, expect, test } from 'vitest';
import type { Block } from '../import/structure/blocks.ts';
import { draftFromLastYear } from './last-year.ts';
import { parseDraft } from './parse-draft.ts';

const heading = (text: string, level = 2): Block => ({ kind: 'heading', text, line: 1, level });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, line: 1 });
const draft = (blocks: Block[], reportPlans = true, added = new Map<number, never[]>()) =>
  draftFromLastYear({ title: '青石码头工会2024年工作总结', year: '2024', blocks }, { reportPlans, blanks: [], added });
const lines = (blocks: Block[], reportPlans = true) =>
  draft(blocks, reportPlans).nodes.map((node) => (node.kind === 'heading' ? `${'#'.repeat(node.level)} ${node.text}` : node.text));

describe('last year’s paper as this year’s draft', () => {
  test('keeps headings with their levels and sentences with blanks for what changes', () => {
    const found = lines([heading('一、开展集体协商'), heading('（一）协商前摸底', 3), paragraph('签订合同2份，每周一例会。')]);
    expect(found).toEqual(['# 开展集体协商', '## 协商前摸底', '签订合同【数字，去年：2份】，每周一例会。']);
    expect(draft([]).title).toBe('青石码头工会【年度】年工作总结');
  });

  test('sets down what was planned as what to report on', () => {
    const blocks = [
      heading('一、主要工作'),
      paragraph('开展竞赛。'),
      heading('二、明年打算'),
      paragraph('把驿站增加到12个；办好第三届比武。'),
    ];
    expect(lines(blocks)).toEqual([
      '# 主要工作',
      '开展竞赛。',
      '# 明年打算',
      '# 去年打算的落实情况',
      '去年打算：把驿站增加到12个。今年【落实情况】。',
      '去年打算：办好第三届比武。今年【落实情况】。',
    ]);
    expect(lines(blocks, false)).toEqual(['# 主要工作', '开展竞赛。', '# 明年打算', '把驿站增加到【数字，去年：12个】；办好第三届比武。']);
  });

  test('puts the signature where a draft keeps it and leaves the day open', () => {
    const { nodes, signature, date } = draft([paragraph('总结如下。'), paragraph('青石码头工会'), paragraph('2024年12月16日')]);
    expect([nodes.length, signature, date]).toEqual([1, '青石码头工会', '']);
  });

  test('is a draft that the composer reads back as it is', () => {
    const made = draft([
      heading('一、做法'),
      paragraph('慰问57户。'),
      {
        kind: 'table',
        rows: [
          ['项目', '数'],
          ['竞赛', '6'],
        ],
        line: 3,
      },
    ]);
    expect(parseDraft(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });
});
