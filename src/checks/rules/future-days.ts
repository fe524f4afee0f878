import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

const DAY_MS = 86_400_000;

/**
 * What has been revised or checked cannot have been so later than today: a slip in the year passes otherwise.
 * @param now the clock; a day more is granted, for an editor may be ahead of it
 */
export const futureDays =
  (now: Date): Rule =>
  ({ practices, summaries, papers, laws, forms, about }) => {
    const last = new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10);
    const entries = [...practices, ...summaries, ...papers, ...forms, ...laws, ...(about ? [about] : [])];
    return entries.flatMap(({ file, data, yaml }) =>
      (['revised', 'checked'] as const).flatMap((field): Issue[] => {
        const day = (data as Partial<Record<typeof field, string>>)[field];
        if (day === undefined || day <= last) return [];
        return [
          {
            file,
            line: yaml.lineOf([field]),
            rule: 'future-day',
            found: `${field} 是还没有到的一天 ${day}`,
            expected: '已经过去的一天',
            repair: '改成真正修订或核对的那一天',
          },
        ];
      }),
    );
  };
