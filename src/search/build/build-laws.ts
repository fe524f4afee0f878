import type { LibraryView } from '../../lib/library-view.ts';
import type { StoredLaw } from '../data/stored-laws.ts';
import { inTagOrder } from './build-lexicon.ts';

/** The laws as the search gets them, in the library's order: the strongest first, then those on which most practices rest. */
export function buildLaws({ laws, terms }: Pick<LibraryView, 'laws' | 'terms'>): StoredLaw[] {
  const places = new Map(inTagOrder(terms).map(({ id }, place) => [id, place]));
  return laws.map(({ id, title, short, aliases, about, articles }) => ({
    id,
    title,
    short,
    aliases,
    about,
    articles: articles.map(({ article, provisions }) => ({
      article,
      rules: provisions.map(({ says, tags, limit }) => ({
        says,
        tags: tags.flatMap((tag) => places.get(tag) ?? []),
        ...(limit ? { limit: { ...limit, from: limit.from ?? '' } } : {}),
      })),
    })),
  }));
}
