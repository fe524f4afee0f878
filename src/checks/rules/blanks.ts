import type { Issue } from '../../settings/issue.ts';
import { nearest } from '../nearest.ts';
import { paperworkTexts } from '../paperwork-texts.ts';
import type { Rule } from './rule.ts';

/** A blank in brackets of another kind, which nobody can fill: [单位], ［单位］, {单位}. */
const otherBrackets = (names: ReadonlySet<string>): RegExp => new RegExp(`[\\[［{｛〔〖]\\s*(${[...names].join('|')})\\s*[\\]］}｝〕〗]`);

/** Tags, entities and tabs: a reader copies them into a paper as they stand. */
const CODE = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);|\t/i;

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
  const bent = otherBrackets(names);
  const strange = [...wordings, ...paperworkTexts(library)].flatMap(({ text, ...at }): Issue[] => {
    const [found, name = ''] = bent.exec(text) ?? [];
    if (found !== undefined)
      return [
        {
          ...at,
          rule: 'bent-blank',
          found: `写在别的括号里的待填项“${found}”`,
          expected: `【${name}】`,
          repair: '换成【】；不是待填项的，删去括号',
        },
      ];
    const code = CODE.exec(text)?.[0];
    return code === undefined
      ? []
      : [
          {
            ...at,
            rule: 'plain-wording',
            found: code === '\t' ? '文字里的制表符（Tab）' : `文字里的 ${code.slice(0, 20)}`,
            expected: '可以直接复制的文字，没有标签和制表符',
            repair: '删去它',
          },
        ];
  });
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
  return [...unknown, ...strange, ...undated];
};
