import { describe, expect, test } from 'vitest';
import { bodySections } from './body-sections.ts';

const BODY = `## 这是什么

工会**每年**资助[助学](/practices/jin-qiu/)。

## 怎么做

1. 摸底
2. 公示

<Doubt>
金额脱落。
</Doubt>
`;

describe('bodySections', () => {
  test('splits at level-two headings and drops the markup', () => {
    expect(bodySections(BODY)).toEqual([
      {
        anchor: 'what',
        title: '这是什么',
        lines: ['工会每年资助助学。'],
        markdown: ['工会**每年**资助[助学](/practices/jin-qiu/)。'],
      },
      {
        anchor: 'how',
        title: '怎么做',
        lines: ['1. 摸底', '2. 公示', '存疑：金额脱落。'],
        markdown: ['1. 摸底\n2. 公示', '> 存疑：金额脱落。'],
      },
    ]);
  });

  test('numbers the anchors of headings that are not the four of a practice', () => {
    expect(bodySections('## 引言\n\n甲\n\n## 一 帮扶\n\n乙').map(({ anchor }) => anchor)).toEqual(['s1', 's2']);
  });

  test('reads emphasis beside Chinese punctuation', () => {
    expect(bodySections('## 引言\n\n**规范流程。**不走过场，**“三步走”**落实')[0]?.lines).toEqual(['规范流程。不走过场，“三步走”落实']);
  });
});
