import { namesIn, copiedClauses, printOf } from '../../lib/source-prints.ts';
import { COPIED } from '../../lib/shared-passages.ts';
import type { Issue } from '../../settings/issue.ts';
import { bodySpans, lineIn } from '../spans.ts';
import type { Rule } from './rule.ts';

/** Titles and fixed terms may be quoted as they are. */
const maskNames = (text: string): string => text.replace(/《[^》]{1,60}》|“[^”]{1,40}”/g, (name) => '\n'.repeat(name.length));

/** A summary that was imported is published in words of its own, without the names that the import found, and without its report. */
export const importedSource: Rule = ({ summaries, reports }) =>
  summaries.flatMap((entry): Issue[] => {
    const { file, id, data, yaml } = entry;
    const prints = data.sourcePrints;
    const issues: Issue[] = [];
    if (reports.has(id))
      issues.push({
        file,
        line: yaml.lineOf(['draft']),
        rule: 'leftover-report',
        found: `导入报告 ${id}.report.md 还在`,
        expected: '发布的总结旁边没有报告',
        repair: '照报告做完以后删去它；没有做完的，写 draft: true',
      });
    data.defects.forEach((defect, index) => {
      if (!/^来源第\d+行：/.test(defect)) return;
      issues.push({
        file,
        line: yaml.lineOf(['defects', index]),
        rule: 'raw-defect',
        found: `导入时写的“${defect.slice(0, 30)}”`,
        expected: '给读者看的说明',
        repair: '改写成一句话，说清原文缺什么、怎样处理；不要紧的删去',
      });
    });
    if (!prints) return issues;
    for (const span of bodySpans(entry)) {
      for (const { text, index } of copiedClauses(maskNames(span.text), prints))
        issues.push({
          file,
          line: lineIn(span, index),
          rule: 'copied-source',
          found: `来源的原句“${text.slice(0, 40)}”`,
          expected: `用自己的话重写，与来源连续相同不到${COPIED}个字`,
          repair: '重写这一句，数字照原文；还没有改写的，写 draft: true',
        });
      for (const { text, index } of namesIn(span.text, prints))
        issues.push({
          file,
          line: lineIn(span, index),
          rule: 'unmasked-name',
          found: `导入报告标出的姓名“${text}”`,
          expected: '职务，或“一名职工”这样的说法',
          repair: `隐去姓名；不是人名的，从 sourcePrints 的 names 里删去 ${printOf(text)}`,
        });
    }
    return issues;
  });

/** A summary from which nothing was taken has no place in the library. */
export const unusedSummary: Rule = ({ practices, summaries }) => {
  const used = new Set(practices.flatMap(({ data }) => data.sources.map(({ summary }) => summary)));
  return summaries
    .filter(({ id }) => !used.has(id))
    .map(({ file, id, yaml }) => ({
      file,
      line: yaml.lineOf(['title']),
      rule: 'unused-summary',
      found: `没有一条做法出自总结 ${id}`,
      expected: '至少一条做法的 sources 里写着它',
      repair: `在由它整理出的做法的信息栏里写 sources: [{ summary: ${id}, section: 小标题 }]；还没有整理的，写 draft: true`,
    }));
};
