import { groupBy } from './group-by.ts';
import type { ArticleView, LawView } from './law-view.ts';
import type { LibraryView } from './library-view.ts';

/** A field of work and the articles of one law that speak of it. */
export interface LawTopic {
  label: string;
  articles: Pick<ArticleView, 'anchor' | 'name'>[];
}

/** The articles of a law by field of work, in the order of the fields; an article stands under each field of its provisions' tags. */
export function lawTopics({ articles }: LawView, { terms, categories }: Pick<LibraryView, 'terms' | 'categories'>): LawTopic[] {
  const fieldOf = new Map(terms.map(({ id, category }) => [id, category]));
  const placed = articles.flatMap(({ anchor, name, provisions }) => {
    const fields = new Set(provisions.flatMap(({ tags }) => tags.map((tag) => fieldOf.get(tag))));
    return [...fields].map((field) => ({ field, anchor, name }));
  });
  const byField = groupBy(placed, ({ field }) => field);
  return categories.flatMap(({ id, label }) => {
    const own = byField.get(id);
    return own ? [{ label, articles: own.map(({ anchor, name }) => ({ anchor, name })) }] : [];
  });
}
