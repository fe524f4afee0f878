import { expect, test } from 'vitest';
import type { Block } from '../structure/blocks.ts';
import type { Message } from '../types.ts';
import { formFaults } from './form-faults.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text, index) => ({ kind: 'paragraph', text, line: index + 1 }));

test('all places of one rule are one line, with the first quoted', () => {
  const blocks = paragraphs('学习《工会法》、《劳动法》。', '没有毛病的一句。', '创建“模范之家”、“先锋号”。');
  expect(formFaults({ blocks, messages: [] })).toEqual([
    {
      rule: 'book-title-comma',
      found: '书名号或引号之间的顿号',
      expected: '并列的书名号、引号之间不加顿号（GB/T 15834—2011）',
      quote: '习《工会法》、《劳动法》。',
      lines: [1, 3],
      count: 2,
    },
  ]);
});

test('cells of tables are looked at', () => {
  const blocks: Block[] = [{ kind: 'table', rows: [['（一）、组织建设', '12']], line: 4 }];
  expect(formFaults({ blocks, messages: [] })).toMatchObject([{ rule: 'heading-number', lines: [4] }]);
});

test('what the import has pointed out itself is not told again', () => {
  const blocks = paragraphs('慰问**户', '另有XX人');
  const flag: Message = { kind: 'flag', rule: 'placeholder', line: 1, text: '占位符' };
  expect(formFaults({ blocks, messages: [flag] })).toMatchObject([{ rule: 'leftover-placeholder', lines: [2], count: 1 }]);
});
