import { uncovered } from '../../cards/covered-characters.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/** What stands on share cards is drawn with a face of its own, and a build breaks off at a character that it lacks. */
export const cardCharacters: Rule = ({ site, categories }) => {
  const texts = [
    ...(site
      ? (['name', 'nameEnglish', 'description'] as const).map((field) => ({
          file: site.file,
          line: site.yaml.lineOf([field]),
          field,
          text: site.data[field],
        }))
      : []),
    ...(categories?.items ?? []).flatMap((category, i) =>
      (['label', 'description'] as const).map((field) => ({
        file: categories?.file ?? '',
        line: categories?.yaml.lineOf([i, field]) ?? 1,
        field,
        text: category[field],
      })),
    ),
  ];
  return texts.flatMap(({ file, line, field, text }): Issue[] => {
    const character = uncovered(text);
    return character === undefined
      ? []
      : [
          {
            file,
            line,
            rule: 'card-character',
            found: `${field} 里的“${character}”，分享图的字体里没有这个字`,
            expected: '常用的汉字、字母和标点（GB 2312 的汉字都有）',
            repair: '换一个写法',
          },
        ];
  });
};
