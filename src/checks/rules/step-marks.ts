import { toString } from 'mdast-util-to-string';
import type { ListItem } from 'mdast';
import { ANY_MARK, BRACKETS_AT_HEAD, MARK_AT_HEAD, STEP_MARKS } from '../../lib/step-marks.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Entry } from '../../content/read-entry.ts';
import type { Practice } from '../../schemas/practice.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

const MARKS = Object.keys(STEP_MARKS);
const ALL = MARKS.map((mark) => `（${mark}）`).join('');

/** The steps under 怎么做. */
function steps({ tree }: Entry<Practice>): ListItem[] {
  const start = tree.children.findIndex((node) => node.type === 'heading' && toString(node) === '怎么做');
  const rest = start < 0 ? [] : tree.children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading');
  return rest.slice(0, end < 0 ? undefined : end).flatMap((node) => (node.type === 'list' ? node.children : []));
}

/** The mark that words in brackets were meant to be: as long, give or take a character, and half of it the same. */
function meant(words: string): string | undefined {
  const near = MARKS.includes(words) ? undefined : nearest(words, MARKS);
  if (near === undefined || Math.abs(words.length - near.length) > 1) return undefined;
  return [...near].filter((character) => words.includes(character)).length * 2 >= near.length ? near : undefined;
}

function ofStep(text: string): Pick<Issue, 'found' | 'repair'>[] {
  const atHead = new Set([...text.matchAll(MARK_AT_HEAD)].map(({ index }) => index));
  const misplaced = [...text.matchAll(ANY_MARK)].filter(({ index }) => !atHead.has(index));
  const misspelt = [...text.matchAll(BRACKETS_AT_HEAD)].flatMap(([, words = '']) => {
    const near = meant(words);
    return near === undefined ? [] : [{ found: `写错的标记“（${words}）”`, repair: `改为（${near}）` }];
  });
  return [
    ...misplaced.map(([mark]) => ({ found: `句子中间的标记“${mark}”`, repair: '移到这一步或这一句的开头；前面的话另成一句' })),
    ...misspelt,
  ];
}

/** Where a step comes from is marked at its head, or at the head of a sentence, in one of four ways. */
export const stepMarks: Rule = ({ practices }) =>
  practices.flatMap((entry) =>
    steps(entry).flatMap((item): Issue[] =>
      ofStep(toString(item)).map((issue) => ({
        file: entry.file,
        line: (item.position?.start.line ?? 1) + entry.bodyLine - 1,
        rule: 'step-mark',
        expected: `步骤或句子开头的${ALL}之一，来源已做的不标`,
        ...issue,
      })),
    ),
  );
