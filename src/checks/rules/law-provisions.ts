import { articleName } from '../../lib/article-name.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

/** The provisions of a law lie within it, a law without text has none, and none stands twice. */
export const lawProvisions: Rule = ({ laws }) =>
  laws.flatMap(({ file, data, yaml }) => {
    const first = new Map<string, number>();
    return data.provisions.flatMap(({ article, paragraph, says }, i): Issue[] => {
      const line = yaml.lineOf(['provisions', i]);
      const name = articleName(article, paragraph);
      if (data.articleCount === undefined) {
        return [
          {
            file,
            line,
            rule: 'law-without-text',
            found: `没有全文可核对的法律写了${name}`,
            expected: 'provisions: []',
            repair: '删去条款；有了可核对的全文，先补 version、checked、articleCount',
          },
        ];
      }
      const earlier = first.get(says);
      first.set(says, earlier ?? line);
      return [
        ...(article > data.articleCount
          ? [
              {
                file,
                line,
                rule: 'unknown-article',
                found: `没有的${name}`,
                expected: `1—${data.articleCount}`,
                repair: '对照条文改正 article',
              },
            ]
          : []),
        ...(earlier === undefined
          ? []
          : [
              {
                file,
                line,
                rule: 'duplicate-provision',
                found: `${name}的复述与第${earlier}行相同`,
                expected: '一条规定只写一次',
                repair: '删去一项，或写出两者的不同',
              },
            ]),
      ];
    });
  });
