import fc from 'fast-check';
import { FACE_NAMES } from './faces.ts';
import { LAYOUT_LIMITS, NUMBER_PLACES, type LayoutMeasure, type OfficialLayout } from './layout.ts';

const measure = (which: LayoutMeasure) =>
  fc.integer({ min: LAYOUT_LIMITS[which].least * 10, max: LAYOUT_LIMITS[which].most * 10 }).map((tenths) => tenths / 10);
const face = fc.constantFrom(...FACE_NAMES);

/** Any layout that a unit may set, for property tests. */
export const arbitraryLayout: fc.Arbitrary<OfficialLayout> = fc.record({
  name: fc.constantFrom('本单位版式', '某某区总工会'),
  top: measure('top'),
  bottom: measure('bottom'),
  left: measure('left'),
  right: measure('right'),
  line: measure('line'),
  titleFace: face,
  textFace: face,
  firstFace: face,
  secondFace: face,
  numberPlace: fc.constantFrom(...NUMBER_PLACES),
});
