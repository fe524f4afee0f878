import type { Issue } from '../../settings/issue.ts';
import { nearest } from '../nearest.ts';
import { paperworkTexts } from '../paperwork-texts.ts';
import type { Rule } from './rule.ts';

/** Fill-ins use only the documented names, so that the composer can fill each once; what ages tells the day it was checked. */
export const blanks: Rule = (library) => {
  const { practices, blanks: list } = library;
  // The list itself is broken: that is told already.
  if (!list) return [];
  const names = new Set(list.items.map(({ name }) => name));
  const wordings = practices.flatMap(({ file, data, yaml }) =>
    data.wordings.map(({ text }, i) => ({ file, line: yaml.lineOf(['wordings', i, 'text']), text })),
  );
  const unknown = [...wordings, ...paperworkTexts(library)].flatMap(({ text, ...at }) =>
    [...text.matchAll(/【([^【】]*)】/g)].flatMap((match): Issue[] => {
      const name = match[1] ?? '';
      if (names.has(name)) return [];
      const near = nearest(name, names);
      return [
        {
          ...at,
          rule: 'unknown-blank',
          found: `待填项【${name}】`,
          expected: 'content/blanks.yaml 中的名称',
          repair: near ? `改为【${near}】` : '改用表中的名称，或先在表中添加',
        },
      ];
    }),
  );
  const undated = list.items.flatMap(({ name, suggestions, asOf }, i): Issue[] =>
    (suggestions === undefined) === (asOf === undefined)
      ? []
      : [
          {
            file: list.file,
            line: list.yaml.lineOf([i, 'name']),
            rule: 'undated-suggestions',
            found: `【${name}】${suggestions ? '有 suggestions 而没有 asOf' : '有 asOf 而没有 suggestions'}`,
            expected: '现成的填法和核对的日期一起写',
            repair: '补上缺的一项，或都删去',
          },
        ],
  );
  return [...unknown, ...undated];
};
