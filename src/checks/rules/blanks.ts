import type { Issue } from '../../settings/issue.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Fill-ins of wordings use only the documented names, so that the composer can fill each once. */
export const blanks: Rule = ({ practices, blanks: list }) => {
  const names = new Set(list?.items.map(({ name }) => name));
  return practices.flatMap(({ file, data, yaml }) =>
    data.wordings.flatMap(({ text }, i) =>
      [...text.matchAll(/【([^】]*)】/g)].flatMap((match): Issue[] => {
        const name = match[1] ?? '';
        if (names.has(name)) return [];
        const near = nearest(name, names);
        return [
          {
            file,
            line: yaml.lineOf(['wordings', i, 'text']),
            rule: 'unknown-blank',
            found: `待填项【${name}】`,
            expected: 'content/blanks.yaml 中的名称',
            repair: near ? `改为【${near}】` : '改用表中的名称，或先在表中添加',
          },
        ];
      }),
    ),
  );
};
