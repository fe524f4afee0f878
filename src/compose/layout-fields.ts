import { FACE_NAMES } from '../official/faces.ts';
import { LAYOUT_FACES, LAYOUT_LIMITS, LAYOUT_MEASURES, LONGEST_NAME, STANDARD_LAYOUT } from '../official/layout.ts';
import { LAYOUT_LABELS, NUMBER_PLACE_LABELS, unitOf } from './layout-labels.ts';

/** The fields of 版式 for the markup of the page, with what each of them may hold. */
export const LAYOUT_FIELDS = {
  standard: STANDARD_LAYOUT.name,
  longestName: LONGEST_NAME,
  measures: LAYOUT_MEASURES.map((which) => ({ which, label: `${LAYOUT_LABELS[which]}（${unitOf(which)}）`, ...LAYOUT_LIMITS[which] })),
  choices: [
    ...LAYOUT_FACES.map((which) => ({
      which,
      label: LAYOUT_LABELS[which],
      options: FACE_NAMES.map((name): { value: string; label: string } => ({ value: name, label: name })),
    })),
    {
      which: 'numberPlace',
      label: LAYOUT_LABELS.numberPlace,
      options: Object.entries(NUMBER_PLACE_LABELS).map(([value, label]) => ({ value, label })),
    },
  ],
};
