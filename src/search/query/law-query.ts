import { parseChineseNumber } from '../../lib/chinese-number.ts';
import type { StoredLaw } from '../data/stored-laws.ts';
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

const NUMBER = '[零〇一二两三四五六七八九十百\\d]+';
const WHETHER =
  /能不能|可不可以|可以不可以|要不要|该不该|应不应该|需不需要|用不用|必须不必须|是不是(?:必须|一定|要)|能否|可否|是否|得不得/g;
/** A question that ends in 吗 asks whether where it says can, may or must; so does one whether that is lawful. */
const WHETHER_AT_END =
  /(?:能|可以|要|得|必须|应该|应当|需要|该|允许|算|有权)[^，。;?]*[吗嘛][?\s]*$|(?:合法|违法|犯法|违规|可以|行)[吗么嘛不][?\s]*$|合不合法|违不违法|犯不犯法|算不算|行不行|有没有权/;
const CITED = new RegExp(`第(${NUMBER})条(?:第?${NUMBER}款)?`);
/** Behind the name of a law the article needs no 第, and no 条 where nothing follows. */
const BEHIND_NAME = new RegExp(`^\\s*第?(${NUMBER})(?:条(?:第?${NUMBER}款)?|(?=\\s|$))`);
/** A law's name ends so; in longer words the same characters begin something else (劳动法律监督, 工会法治宣传). */
const NAME_ENDS = /(?:法|条例|规定|办法|章程)(?![律规治制人定院庭])/;

/** The query in half-width characters, with % kept, whereas the search for words drops it. */
const fold = (query: string): string =>
  query
    .slice(0, 60)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[《》“”"「」]/g, ' ')
    .trim();

/** Whether a text asks whether one may or must. */
const isWhether = (text: string): boolean => text.search(WHETHER) >= 0 || WHETHER_AT_END.test(text);

/**
 * Whether a query may be about the laws, so that they are worth fetching: a name like a law's, an article, a number with a unit,
 * a question how much, how long, whether one must.
 */
export function looksLikeLaw(query: string): boolean {
  const text = fold(query);
  return NAME_ENDS.test(text) || CITED.test(text) || isWhether(text) || unitsAsked(text).length > 0 || quantitiesIn(text).length > 0;
}

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
