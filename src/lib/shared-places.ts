import type { PracticeView, SummaryView } from './library-view.ts';
import { practiceUrl, summaryUrl } from './urls.ts';

/** A page, or a section or wording on it, that can be sent on. */
export interface SharedPlace {
  /** Absent for the page itself. */
  anchor: string | undefined;
  /** Its address, as a path from the root. */
  path: string;
}

/** What an entry's page holds that has a link of its own; the page itself first. */
export interface SharedPage {
  /** e.g. `practices/x`. */
  name: string;
  places: [SharedPlace, ...SharedPlace[]];
}

const placesAt = (urlOf: (anchor?: string) => string, anchors: string[]): SharedPage['places'] => [
  { anchor: undefined, path: urlOf() },
  ...anchors.map((anchor) => ({ anchor, path: urlOf(anchor) })),
];

/** The places of a practice: its sections and wordings. */
export const practicePlaces = ({ id, sections, figures, wordings }: PracticeView): SharedPage => ({
  name: `practices/${id}`,
  places: placesAt(
    (anchor) => practiceUrl(id, anchor),
    [
      ...sections.map(({ anchor }) => anchor),
      ...(figures.length > 0 ? ['figures'] : []),
      'wordings',
      ...wordings.map((wording) => wording.id),
    ],
  ),
});

/** The places of a summary: its sections. */
export const summaryPlaces = ({ id, sections }: SummaryView): SharedPage => ({
  name: `summaries/${id}`,
  places: placesAt(
    (anchor) => summaryUrl(id, anchor),
    sections.map(({ anchor }) => anchor),
  ),
});
