import { articleAnchor } from '../../lib/article-name.ts';
import { itemPath } from '../../lib/urls.ts';
import type { Library } from '../../content/read-library.ts';
import { namesDraft } from '../known-names.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Where papers, forms, phrases, headings and months stand, whatever page of a list that is. */
const itemsOf = ({ papers, forms, phrases, headings, calendar }: Library): string[] =>
  [
    ...papers.map(({ id }) => itemPath.paper(id)),
    ...forms.map(({ id }) => itemPath.form(id)),
    ...phrases.flatMap(({ id, data }) => data.items.map((item) => itemPath.phrase(id, item.id))),
    ...(headings?.items ?? []).map(({ id }) => itemPath.headings(id, 1)),
    ...(calendar?.items ?? []).map(({ month }) => itemPath.month(month)),
  ].map((path) => `item:${path}`);

/** What is sought may lie in a file that could not be read, which is told there. */
function mayHold({ broken }: Library, sought: string): boolean {
  const [, kind, place = ''] = /^(law|item):\/?([a-z0-9-]+)/.exec(sought) ?? [];
  return kind === 'law'
    ? broken.has(`content/laws/${place}.yaml`)
    : kind === 'item' && [...broken].some((path) => path.startsWith(`content/${place}`));
}

/** What the library's own queries should find must be there: a practice by its id, a summary by `summary:` and its id, an article by `law:gong-hui-fa#a21`, anything else by `item:` and its address. */
export const queries: Rule = (library) => {
  const { queries: lists, ids, drafts, laws } = library;
  const articles = laws.flatMap(({ id, data }) => data.provisions.map(({ article }) => `law:${id}#${articleAnchor(article)}`));
  const known = new Set([...ids.practices, ...[...ids.summaries].map((id) => `summary:${id}`), ...articles, ...itemsOf(library)]);
  return lists.flatMap(({ file, items, yaml }) =>
    items.flatMap(({ expect = [], relevant = {} }, i) => {
      const sought = [
        ...expect.map((id, j) => ({ id, path: ['expect', j] })),
        ...Object.keys(relevant).map((id) => ({ id, path: ['relevant', id] })),
      ];
      return sought.flatMap(({ id, path }) => {
        if (known.has(id) || mayHold(library, id)) return [];
        const at = { file, line: yaml.lineOf([i, ...path]) };
        if (drafts.practices.has(id)) return [namesDraft(at, 'practices', id)];
        const summary = id.replace(/^summary:/, '');
        if (summary !== id && drafts.summaries.has(summary)) return [namesDraft(at, 'summaries', summary)];
        const near = nearest(id, known);
        return [
          {
            ...at,
            rule: 'unknown-entry',
            found: `查询要找的“${id}”库里没有`,
            expected: '已有的做法编号，summary:总结编号，law:法律编号#a条，或 item:网址',
            repair: near ? `改为 ${near}，或删去它` : '改为已有的编号，或删去它',
          },
        ];
      });
    }),
  );
};
