import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import type { Issue } from '../../settings/issue.ts';
import type { Entry } from '../../content/read-entry.ts';
import { PRACTICE_SECTIONS } from '../../lib/practice-sections.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Rule } from './rule.ts';
import { headingsOf } from './source-sections.ts';

// Legally decisive steps come on top of what the sources tell.
const LENGTH = { min: 250, max: 900 };

/** Characters that are read: Chinese characters, letters and digits; no punctuation, no headings. */
function bodyLength(tree: Root): number {
  const text = tree.children
    .filter((node) => node.type !== 'heading')
    .map((node) => toString(node))
    .join('');
  return text.match(/[\p{Script=Han}\p{L}\p{N}]/gu)?.length ?? 0;
}

function ofPractice({ file, tree, bodyLine }: Entry<Practice>): Issue[] {
  const wanted = PRACTICE_SECTIONS.map(({ title }) => title);
  const headings = headingsOf(tree);
  const issues: Issue[] = [];
  if (headings.join() !== wanted.join()) {
    issues.push({
      file,
      line: bodyLine,
      rule: 'body-sections',
      found: `小标题为“${headings.join('、')}”`,
      expected: `依次为“${wanted.join('、')}”`,
      repair: '补齐缺少的部分，删去多余的小标题，按次序排好',
    });
  }
  const length = bodyLength(tree);
  if (length < LENGTH.min || length > LENGTH.max) {
    issues.push({
      file,
      line: bodyLine,
      rule: 'body-length',
      found: `正文${length}字`,
      expected: `${LENGTH.min}—${LENGTH.max}字`,
      repair: length < LENGTH.min ? '补充步骤和提醒' : '删去重复的话',
    });
  }
  return issues;
}

/** The body of a practice has its four parts, in order, neither thin nor long-winded. */
export const bodySections: Rule = ({ practices }) => practices.flatMap(ofPractice);
