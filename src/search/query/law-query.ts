import { quantitiesIn, unitsAsked } from './quantities.ts';

export const NUMBER = '[零〇一二两三四五六七八九十百\\d]+';
export const WHETHER =
  /能不能|可不可以|可以不可以|要不要|该不该|应不应该|需不需要|用不用|必须不必须|是不是(?:必须|一定|要)|能否|可否|是否|得不得|算不算|行不行|合不合法|违不违法|犯不犯法|有没有权/g;
/** A question that ends in 吗 asks whether where it says can, may or must; so does one whether that is lawful. */
const WHETHER_AT_END =
  /(?:能|可以|要|得|必须|应该|应当|需要|该|允许|算|有权)[^，。;?]*[吗嘛][?\s]*$|(?:合法|违法|犯法|违规|可以|行)[吗么嘛不][?\s]*$/;
export const CITED = new RegExp(`第(${NUMBER})条(?:第?${NUMBER}款)?`);
/** A law's name ends so; in longer words the same characters begin something else (劳动法律监督, 工会法治宣传). */
const NAME_ENDS = /(?:法|条例|规定|办法|章程)(?![律规治制人定院庭])/;

/** The query in half-width characters, with % kept, whereas the search for words drops it. */
export const fold = (query: string): string =>
  query
    .slice(0, 60)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[《》“”"「」]/g, ' ')
    .trim();

/** Whether a text asks whether one may or must. */
export const isWhether = (text: string): boolean => text.search(WHETHER) >= 0 || WHETHER_AT_END.test(text);

/**
 * Whether a query may be about the laws, so that they are worth fetching: a name like a law's, an article, a number with a unit,
 * a question how much, how long, whether one must.
 */
export function looksLikeLaw(query: string): boolean {
  const text = fold(query);
  return NAME_ENDS.test(text) || CITED.test(text) || isWhether(text) || unitsAsked(text).length > 0 || quantitiesIn(text).length > 0;
}
