import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { lawFinder } from './law-finder.ts';
import { parseMdx } from './parse-mdx.ts';
import { remarkLawLinks } from './remark-law-links.ts';
import { remarkStepMarks } from './remark-step-marks.ts';

const data = {
  title: '中华人民共和国工会法',
  short: '工会法',
  aliases: [],
  kind: '法律' as const,
  about: '说明',
  provisions: [21, 54].map((article) => ({ article, kind: '义务' as const, says: '规定', binds: ['工会' as const], tags: [] })),
};
const laws = lawFinder([{ id: 'gong-hui-fa', data }]);

function run(body: string, transform: (tree: Root) => void): Root {
  const tree = parseMdx(body);
  transform(tree);
  return tree;
}

function links(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'link', (link) => {
    found.push(`${toString(link)} ${link.url}`);
  });
  return found;
}

const spans = (tree: Root) => {
  const found: string[] = [];
  visit(tree, 'emphasis', (node) => {
    if (node.data && 'hProperties' in node.data) found.push(toString(node));
  });
  return found;
};

describe('remarkLawLinks', () => {
  test('links every article that the library restates, and no other', () => {
    const tree = run('依《工会法》第二十一条、第五十四条、第三条；《劳动法》第一条。', remarkLawLinks({ laws }));
    expect(links(tree)).toEqual(['《工会法》第二十一条 /laws/gong-hui-fa/#a21', '第五十四条 /laws/gong-hui-fa/#a54']);
    expect(toString(tree)).toBe('依《工会法》第二十一条、第五十四条、第三条；《劳动法》第一条。');
  });

  test('leaves links and headings alone', () => {
    const tree = run('## 《工会法》第二十一条\n\n[《工会法》第二十一条](/practices/x/)', remarkLawLinks({ laws }));
    expect(links(tree)).toEqual(['《工会法》第二十一条 /practices/x/']);
  });
});

describe('remarkStepMarks', () => {
  const body = '## 怎么做\n\n1. 征集。（一般做法）登记。\n2. （法定）公示（计划）结果。\n\n## 要点与提醒\n\n- （法定）留存。\n- 备查。';
  const tree = run(body, remarkStepMarks());

  test('sets apart the marks at the head of a step or sentence, and no other text', () => {
    expect(spans(tree)).toEqual(['（一般做法）', '（法定）']);
  });

  test('explains the marks that are there, above the steps, and says whose the reminders are', () => {
    expect(tree.children.map((node) => (node.type === 'list' ? '…' : toString(node)))).toEqual([
      '怎么做',
      '步骤前不标的，来源已做；（一般做法）不出自来源，是补充的通行做法；（法定）法律规定要这样办。',
      '…',
      '要点与提醒',
      '这一部分是本库的提醒，不出自来源。',
      '…',
    ]);
  });

  test('adds no legend where nothing is marked', () => {
    expect(run('## 怎么做\n\n1. 征集。', remarkStepMarks()).children).toHaveLength(2);
  });
});
