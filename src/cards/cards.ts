import type { LibraryView } from '../lib/library-view.ts';
import { SITE } from '../site.ts';
import type { Card } from './card-markup.ts';

/** The share images of the library: one for all of it (`library`), one for each field under its id. */
export function cardsOf({ categories, practices, summaries }: LibraryView): { id: string; card: Card }[] {
  const wordings = practices.reduce((sum, practice) => sum + practice.wordings.length, 0);
  const whole: Card = {
    site: SITE.nameEnglish,
    title: SITE.name,
    description: SITE.description,
    fact: `${practices.length}种做法，${wordings}条措辞，${summaries.length}篇总结`,
  };
  return [
    { id: 'library', card: whole },
    ...categories.map(({ id, label, description }) => {
      const count = practices.filter(({ category }) => category.id === id).length;
      return { id, card: { site: SITE.name, title: label, description, fact: `${count}种做法，有步骤、有出处、有措辞` } };
    }),
  ];
}
