import { parseChineseNumber } from '../../lib/chinese-number.ts';
import type { StoredLaw } from '../data/stored-laws.ts';
import { CITED, fold, isWhether, NUMBER, WHETHER } from './law-query.ts';
import { quantitiesIn, unitsAsked, withoutAsking, withoutQuantities, type Quantity, type Unit } from './quantities.ts';

/** What a query asks of the laws. */
export interface LawQuery {
  law: StoredLaw | undefined;
  article: number | undefined;
  /** The numbers that it names. */
  quantities: Quantity[];
  /** How much, how long, how many: the units that would answer it. */
  units: readonly Unit[];
  /** Whether one may or must. */
  asksWhether: boolean;
  /** What is left: the words to look for. */
  rest: string;
}

/** Behind the name of a law the article needs no 第, and no 条 where nothing follows. */
const BEHIND_NAME = new RegExp(`^\\s*第?(${NUMBER})(?:条(?:第?${NUMBER}款)?|(?=\\s|$))`);

const namesOf = ({ title, short, aliases }: StoredLaw) => [title, title.replace(/^中华人民共和国/, ''), short, ...aliases];

/** The law that a text names, with where the name stands; the longest name wins. */
function namedLaw(text: string, laws: readonly StoredLaw[]): { law: StoredLaw; at: number; length: number } | undefined {
  const found = laws.flatMap((law) =>
    namesOf(law).flatMap((name) => {
      const at = text.indexOf(name.toLowerCase());
      const ends = at >= 0 && !/^[律规治制人定院庭]/.test(text.slice(at + name.length));
      return ends ? [{ law, at, length: name.length }] : [];
    }),
  );
  return found.sort((a, b) => b.length - a.length)[0];
}

const valueOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : parseChineseNumber(text));

/** Reads what a query asks of these laws. */
export function readLawQuery(query: string, laws: readonly StoredLaw[]): LawQuery {
  const text = fold(query);
  const named = namedLaw(text, laws);
  const after = named ? text.slice(named.at + named.length) : '';
  const cited = (named && BEHIND_NAME.exec(after)) ?? CITED.exec(text);
  const unnamed = named ? `${text.slice(0, named.at)} ${after}` : text;
  const rest = cited ? unnamed.replace(cited[0], ' ') : unnamed;
  const units = unitsAsked(rest);
  return {
    law: named?.law,
    article: cited ? valueOf(cited[1] ?? '') : undefined,
    // 一个月最多多少小时: the month is what the hours are counted in.
    quantities: quantitiesIn(rest).filter(({ value }) => units.length === 0 || value !== 1),
    units,
    asksWhether: isWhether(rest),
    rest: (units.length > 0 ? withoutAsking : (text: string) => text)(withoutQuantities(rest.replace(WHETHER, ' '))),
  };
}
