import type { Issue } from '../../settings/issue.ts';
import { headingsOf } from './source-sections.ts';
import type { Rule } from './rule.ts';

/** What the front matter tells of a summary's parts, it tells of each, by its heading, in their order. */
export const summarySections: Rule = ({ summaries }) =>
  summaries.flatMap(({ file, data, tree, yaml }): Issue[] => {
    const headings = headingsOf(tree);
    if (data.sections.length === 0) return [];
    const at = headings.findIndex((heading, i) => data.sections[i]?.heading !== heading);
    const extra = data.sections.length > headings.length;
    if (at < 0 && !extra) return [];
    const i = at < 0 ? headings.length : at;
    return [
      {
        file,
        line: yaml.lineOf(['sections', i]),
        rule: 'summary-sections',
        found: `sections 第${i + 1}项为“${data.sections[i]?.heading ?? '没有'}”`,
        expected: headings[i] === undefined ? `共${headings.length}项` : `“${headings[i]}”`,
        repair: '照正文“## ”标题的次序和写法，一节一项',
      },
    ];
  });
