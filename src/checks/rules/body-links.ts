import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Issue } from '../../settings/issue.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Links between entries must lead somewhere. */
export const bodyLinks: Rule = ({ ids, practices, summaries, about }) => {
  const known = new Set([...[...ids.practices].map((id) => `/practices/${id}/`), ...[...ids.summaries].map((id) => `/summaries/${id}/`)]);
  return [...practices, ...summaries, ...(about ? [about] : [])].flatMap(({ file, tree, bodyLine }) => {
    const issues: Issue[] = [];
    visit(tree, ['link', 'definition'], (found) => {
      const node = found as Link | Definition;
      const path = node.url.split('#')[0] ?? '';
      if (!path.startsWith('/') || known.has(path)) return;
      const near = nearest(path, known);
      issues.push({
        file,
        line: (node.position?.start.line ?? 1) + bodyLine - 1,
        rule: 'broken-link',
        found: `链接到不存在的条目“${node.url}”`,
        expected: '/practices/编号/ 或 /summaries/编号/，以斜杠结尾',
        repair: near ? `改为 ${near}` : '改正编号，或删去链接',
      });
    });
    return issues;
  });
};
