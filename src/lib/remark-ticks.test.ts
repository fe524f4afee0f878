import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMdx } from './parse-mdx.ts';
import { remarkTicks } from './remark-ticks.ts';

function elements(body: string): [string, string][] {
  const tree: Root = parseMdx(body);
  remarkTicks()(tree);
  const found: [string, string][] = [];
  visit(tree, 'emphasis', (node) => {
    if (node.data && 'hName' in node.data) found.push([String(node.data.hName), toString(node)]);
  });
  return found;
}

test('each point of 要点与提醒 gets a box, and its text is the label', () => {
  expect(elements('## 要点与提醒\n\n- 看名单，见[送温暖](/practices/a/)。\n- 留签收表。')).toEqual([
    ['label', '看名单，见送温暖。'],
    ['input', ''],
    ['span', '看名单，见送温暖。'],
    ['label', '留签收表。'],
    ['input', ''],
    ['span', '留签收表。'],
  ]);
});

test('steps and sources are no list to tick off', () => {
  expect(elements('## 怎么做\n\n1. 摸底。\n\n## 来源怎么说\n\n- 瑞金资助39名。')).toEqual([]);
});
