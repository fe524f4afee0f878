import type { SummaryView } from '../../lib/library-view.ts';

/** Not written in the source. */
const UNKNOWN = /^未(?:署名|注明)/;

/** What stands in brackets behind a name, and the name before them. */
function parted(text: string): { name: string; note: string } {
  const [, name = '', note = ''] = /^([^（]*)(?:（(.*)）)?$/u.exec(text) ?? [];
  return { name, note };
}

/** A province, city, district or county, named in a run of characters; what leads to it in a note is none of it. */
const PLACE = /(?:属|在|为)?(\p{Script=Han}{2,}?(?:省|自治区|特别行政区|市|区|县|州|旗))/gu;

const placesIn = (text: string): string[] => [...text.matchAll(PLACE)].flatMap(([, place]) => place ?? []);
const withoutKind = (place: string): string => place.replace(/(?:省|自治区|特别行政区|市|区|县)$/, '');

/** The name of a union without what every union is called, and without the places that it begins with. */
function ownName(organisation: string, places: readonly string[]): string {
  const name = organisation.replace(/(?:总工会|工会)$/, '');
  const leading = places.find((place) => name.startsWith(place) && name.length > place.length);
  return leading ? ownName(name.slice(leading.length), places) : name;
}

/**
 * What people call the union of a summary: its name, its place and the places that this lies in, each with and without what kind of
 * place it is (黄骅市, 黄骅), and its own part of the name (奥克).
 * @returns each once, none shorter than two characters; nothing that the source does not tell
 */
export function unionNames({
  organisation,
  region,
  period,
  orgType,
}: Pick<SummaryView, 'organisation' | 'region' | 'period' | 'orgType'>): string[] {
  const { name, note } = parted(organisation);
  const union = UNKNOWN.test(name) ? note : name;
  const where = parted(region);
  const whole = [...placesIn(UNKNOWN.test(where.name) ? '' : where.name), ...placesIn(where.note), ...placesIn(union)];
  const places = [...whole, ...whole.map(withoutKind)];
  const own = UNKNOWN.test(name) ? '' : ownName(union, places);
  // What tells only the kind of union is no name: 教育 of 教育工会.
  const names = [union, where.name, ...places, orgType.startsWith(own) ? '' : own, period];
  return [...new Set(names)].filter((one) => one.length > 1 && !UNKNOWN.test(one));
}
