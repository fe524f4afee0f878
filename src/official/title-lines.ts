import { PAGE, POINT, SIZE } from './measures.ts';

/** 二号 characters that fit on a line of the type area: 20. */
const WIDEST = Math.floor(PAGE.area.width / (SIZE.title * POINT));

/** After these a title may break without cutting a group of words. */
const PAUSE = /[：；、，—）》”]|的|和|与|暨/g;

/**
 * Breaks a title that is too long for a line at the pause nearest to its middle, so that words stay whole (GB/T 9704—2012, 7.3.1).
 * Lines given by the writer are kept; a title without a pause is left to where it is set.
 */
export function titleLines(title: string): string[] {
  return title.split('\n').flatMap(breakLine);
}

function breakLine(line: string): string[] {
  if (line.length <= WIDEST) return [line];
  const middle = line.length / 2;
  const places = [...line.matchAll(PAUSE)]
    .map(({ index, 0: pause }) => index + pause.length)
    .filter((place) => place >= 4 && line.length - place >= 4 && !/[：；、，—）》”]/.test(line.charAt(place)))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const [place] = places;
  return place === undefined ? [line] : [...breakLine(line.slice(0, place)), ...breakLine(line.slice(place))];
}
