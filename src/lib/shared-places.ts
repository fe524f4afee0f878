import type { LibraryView } from './library-view.ts';
import { practiceUrl, summaryUrl } from './urls.ts';

/** A page, a section or a wording that can be sent on. */
export interface SharedPlace {
  /** File name of its QR code, without ending: `practices/x` or `practices/x-w1`. */
  name: string;
  /** Its address, as a path from the root. */
  path: string;
}

/** Everything on the entries' own pages that has a link of its own. */
export function sharedPlaces({ practices, summaries }: LibraryView): SharedPlace[] {
  return [
    ...practices.flatMap(({ id, sections, figures, wordings }) => {
      const anchors = [...sections.map(({ anchor }) => anchor), ...(figures.length > 0 ? ['figures'] : []), 'wordings'];
      return [undefined, ...anchors, ...wordings.map((wording) => wording.id)].map((anchor) => ({
        name: `practices/${id}${anchor ? `-${anchor}` : ''}`,
        path: practiceUrl(id, anchor),
      }));
    }),
    ...summaries.flatMap(({ id, sections }) =>
      [undefined, ...sections.map(({ anchor }) => anchor)].map((anchor) => ({
        name: `summaries/${id}${anchor ? `-${anchor}` : ''}`,
        path: summaryUrl(id, anchor),
      })),
    ),
  ];
}
