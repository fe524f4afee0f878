import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Issue } from '../../settings/issue.ts';
import { anchorsOf } from '../anchors.ts';
import { namesDraft } from '../known-names.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Links between entries must lead somewhere. */
export const bodyLinks: Rule = (library) => {
  const { ids, drafts, practices, summaries, about } = library;
  const known = new Set([...[...ids.practices].map((id) => `/practices/${id}/`), ...[...ids.summaries].map((id) => `/summaries/${id}/`)]);
  return [...practices, ...summaries, ...(about ? [about] : [])].flatMap(({ file, tree, bodyLine }) => {
    const issues: Issue[] = [];
    visit(tree, ['link', 'definition'], (found) => {
      const node = found as Link | Definition;
      const [path = '', anchor] = node.url.split('#');
      const at = { file, line: (node.position?.start.line ?? 1) + bodyLine - 1 };
      // Within the page itself: its own address is that of its file.
      const page = path === '' ? file.replace(/^content(\/.*)\.mdx$/, '$1/') : path;
      const anchors = anchor === undefined ? undefined : anchorsOf(page, library);
      if (anchors && !anchors.has(anchor ?? '')) {
        const near = nearest(anchor ?? '', anchors);
        issues.push({
          ...at,
          rule: 'broken-anchor',
          found: `链接到不存在的位置“${node.url}”`,
          expected: `那一页上有的位置：${[...anchors].map((name) => `#${name}`).join('、')}`,
          repair: near ? `改为 ${path}#${near}` : '改正 # 后面的部分，或删去它',
        });
      }
      if (!path.startsWith('/') || known.has(path)) return;
      const [, folder, id = ''] = path.split('/');
      if ((folder === 'practices' || folder === 'summaries') && drafts[folder].has(id)) {
        issues.push(namesDraft(at, folder, id));
        return;
      }
      const near = nearest(path, known);
      issues.push({
        ...at,
        rule: 'broken-link',
        found: `链接到不存在的条目“${node.url}”`,
        expected: '/practices/编号/ 或 /summaries/编号/，以斜杠结尾',
        repair: near ? `改为 ${near}` : '改正编号，或删去链接',
      });
    });
    return issues;
  });
};
