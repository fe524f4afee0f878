import { articleAnchor } from '../../lib/article-name.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** What the library's own queries should find must be there: a practice by its id, a summary by `summary:` and its id, an article by `law:gong-hui-fa#a21`. */
export const queries: Rule = ({ queries: lists, ids, laws }) => {
  const articles = laws.flatMap(({ id, data }) => data.provisions.map(({ article }) => `law:${id}#${articleAnchor(article)}`));
  const known = new Set([...ids.practices, ...[...ids.summaries].map((id) => `summary:${id}`), ...articles]);
  return lists.flatMap(({ file, items, yaml }) =>
    items.flatMap(({ expect = [], relevant = {} }, i) => {
      const sought = [
        ...expect.map((id, j) => ({ id, path: ['expect', j] })),
        ...Object.keys(relevant).map((id) => ({ id, path: ['relevant', id] })),
      ];
      return sought.flatMap(({ id, path }) => {
        if (known.has(id)) return [];
        const near = nearest(id, known);
        return [
          {
            file,
            line: yaml.lineOf([i, ...path]),
            rule: 'unknown-entry',
            found: `查询要找的“${id}”库里没有`,
            expected: '已有的做法编号，summary:总结编号，或 law:法律编号#a条',
            repair: near ? `改为 ${near}，或删去它` : '改为已有的编号，或删去它',
          },
        ];
      });
    }),
  );
};
