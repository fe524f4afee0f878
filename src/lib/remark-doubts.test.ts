import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMdx } from './parse-mdx.ts';
import { remarkDoubts } from './remark-doubts.ts';

const doubt = (text: string) => `\n\n<Doubt>\n${text}\n</Doubt>`;

/** The blocks of a body after the plugin, each list item apart. */
function blocks(body: string): string[] {
  const tree: Root = parseMdx(body);
  remarkDoubts()(tree);
  return tree.children.flatMap((node) =>
    node.type === 'list' ? node.children.map((item) => item.children.map((child) => toString(child)).join('｜')) : [toString(node)],
  );
}

const ITEMS = '- 滨海市：受助31名，次年仍有29名。\n- 港务集团：每年入户一次，写在下一步打算里。\n- 来源未载：评审办法、入户记录。';

test('a doubt stands with the sentence whose words it repeats', () => {
  const body = `## 来源怎么说\n\n${ITEMS}${doubt('“次年仍有29名”是否同一批人，原文没有写。')}${doubt('每年入户一次有没有例外，不清楚。')}`;
  expect(blocks(body)).toEqual([
    '来源怎么说',
    '滨海市：受助31名，次年仍有29名。｜“次年仍有29名”是否同一批人，原文没有写。',
    '港务集团：每年入户一次，写在下一步打算里。｜每年入户一次有没有例外，不清楚。',
    '来源未载：评审办法、入户记录。',
  ]);
});

test('one that begins with a source stands with what that source says, whatever words it shares with another', () => {
  const body = `## 来源怎么说\n\n- 滨海市签了专项合同。\n- 港务集团也签了。${doubt('港务的专项合同是否另签，不清楚。')}`;
  expect(blocks(body)).toEqual(['来源怎么说', '滨海市签了专项合同。', '港务集团也签了。｜港务的专项合同是否另签，不清楚。']);
});

test('one that speaks of no sentence, of several, or of what is missing stays behind the list', () => {
  for (const text of ['年份不可信。', '入户记录在哪里，不清楚。']) {
    const found = blocks(`## 来源怎么说\n\n${ITEMS}${doubt(text)}`);
    expect(found.at(-1)).toBe(text);
  }
  const twice = blocks(`## 来源怎么说\n\n- 甲：每年入户一次。\n- 乙：每年入户一次。${doubt('每年入户一次，谁去没有写。')}`);
  expect(twice.at(-1)).toBe('每年入户一次，谁去没有写。');
});

test('the doubts of other sections stay where they are', () => {
  expect(blocks(`## 怎么做\n\n1. 每年入户一次。${doubt('每年入户一次是否够，不清楚。')}`).at(-1)).toContain('是否够');
});
