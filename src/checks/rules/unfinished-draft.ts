import { DRAFT_DATE, DRAFT_SUMMARY } from '../../lib/draft-marks.ts';
import type { Rule } from './rule.ts';

/** What the import leaves for the editor to write must not be published. */
export const unfinishedDraft: Rule = ({ practices, summaries }) =>
  [...practices, ...summaries].flatMap(({ file, data, yaml }) => [
    ...(data.summary === DRAFT_SUMMARY
      ? [
          {
            file,
            line: yaml.lineOf(['summary']),
            rule: 'unfinished-draft',
            found: '导入时留下的 summary',
            expected: '概括全文的一句话',
            repair: '换成自己写的一句话',
          },
        ]
      : []),
    ...(data.revised === DRAFT_DATE
      ? [
          {
            file,
            line: yaml.lineOf(['revised']),
            rule: 'unfinished-draft',
            found: `导入时留下的日期 ${DRAFT_DATE}`,
            expected: '修订的日期',
            repair: '改成当天',
          },
        ]
      : []),
  ]);
