/** As much of a practice as a link to it shows. */
export interface PracticeLink {
  id: string;
  title: string;
  summary: string;
}
