import { isFaceName } from './faces.ts';
import {
  LAYOUT_FACES,
  LAYOUT_LIMITS,
  LAYOUT_MEASURES,
  LONGEST_NAME,
  NUMBER_PLACES,
  STANDARD_LAYOUT,
  type LayoutMeasure,
  type OfficialLayout,
} from './layout.ts';

/** True where a number is one that a layout may have: within the limits, to a hundredth. */
export function isMeasure(which: LayoutMeasure, value: unknown): value is number {
  const { least, most } = LAYOUT_LIMITS[which];
  return typeof value === 'number' && value >= least && value <= most && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

/** A name on one line, without what is not to be seen, and no longer than a menu shows; empty where nothing is left. */
export const layoutName = (text: string): string =>
  Array.from(text.replace(/[\s\p{C}]+/gu, ' ').trim())
    .slice(0, LONGEST_NAME)
    .join('')
    .trim();

/** True where two layouts set the same, whatever they are called. */
export const setsSame = (one: OfficialLayout, other: OfficialLayout): boolean =>
  [...LAYOUT_MEASURES, ...LAYOUT_FACES, 'numberPlace' as const].every((field) => one[field] === other[field]);

/**
 * Reads a layout from a file, a link or the device; nothing of it is trusted: what is no face, place or number that a layout may have
 * becomes the standard's.
 * @returns undefined where that leaves the standard's own
 */
export function readLayout(value: unknown): OfficialLayout | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const raw = value as Partial<Record<keyof OfficialLayout, unknown>>;
  const layout = { ...STANDARD_LAYOUT };
  for (const which of LAYOUT_MEASURES) {
    const read = raw[which];
    if (isMeasure(which, read)) layout[which] = read;
  }
  for (const which of LAYOUT_FACES) {
    const read = raw[which];
    if (isFaceName(read)) layout[which] = read;
  }
  layout.numberPlace = NUMBER_PLACES.find((place) => place === raw.numberPlace) ?? STANDARD_LAYOUT.numberPlace;
  const name = typeof raw.name === 'string' ? layoutName(raw.name) : '';
  // The standard's name is the standard's.
  layout.name = name === '' || name === STANDARD_LAYOUT.name ? '本单位版式' : name;
  return setsSame(layout, STANDARD_LAYOUT) ? undefined : layout;
}

/** What a layout sets otherwise than the standard, with its name: enough for `readLayout` to give it again. */
export const layoutDifferences = (layout: OfficialLayout): Partial<OfficialLayout> =>
  Object.fromEntries(
    (Object.keys(layout) as (keyof OfficialLayout)[])
      .filter((key) => layout[key] !== STANDARD_LAYOUT[key])
      .map((key) => [key, layout[key]]),
  );
