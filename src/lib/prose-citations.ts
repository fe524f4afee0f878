import { parseChineseNumber } from './chinese-number.ts';

/** An article that a text cites by name: 《工会法》第二十一条. */
export interface ProseCitation {
  /** The name between the book title marks. */
  name: string;
  /** The year of the edition, where one stands behind the name: 《工会法》（2009年修正）. */
  year?: number;
  article: number;
  paragraph?: number;
  /** Place of the passage in the text; the first article of a law takes the law's name along. */
  start: number;
  end: number;
}

const NUMBER = '[零〇一二三四五六七八九十百千\\d]{1,8}';
// 第276条之一 is an article of its own, which no integer names: it is left alone.
const ARTICLE = `第(${NUMBER})条(?!之)(?:第(${NUMBER})款)?`;
const CITED = new RegExp(`《([^《》]{2,40})》(?:（([^（）]{1,20})）)?((?:(?:、|和|及|以及)?${ARTICLE})+)`, 'g');

const valueOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (parseChineseNumber(text) ?? 0));

/**
 * Finds every article that a text cites behind a law's name; of a row (第四条、第五条) each one.
 * @returns in the order of the text, never overlapping
 */
export function proseCitations(text: string): ProseCitation[] {
  return [...text.matchAll(CITED)].flatMap((match) => {
    const [whole, name = '', aside = '', row = ''] = match;
    const rowStart = match.index + whole.length - row.length;
    const year = /\d{4}(?=年)/.exec(aside)?.[0];
    return [...row.matchAll(new RegExp(ARTICLE, 'g'))].map((found, i): ProseCitation => ({
      name,
      ...(year ? { year: Number(year) } : {}),
      article: valueOf(found[1] ?? ''),
      ...(found[2] ? { paragraph: valueOf(found[2]) } : {}),
      start: i === 0 ? match.index : rowStart + found.index,
      end: rowStart + found.index + found[0].length,
    }));
  });
}

/** A stretch of a text; `to` where it cites an article that leads somewhere. */
export interface LinkedPart<To> {
  text: string;
  to?: To;
}

/**
 * Splits a text at the articles that it cites; joining the parts again gives the text back.
 * @param target where a citation leads; undefined leaves it in the text around it
 */
export function splitAtCitations<To>(text: string, target: (citation: ProseCitation) => To | undefined): LinkedPart<To>[] {
  const parts: LinkedPart<To>[] = [];
  let from = 0;
  for (const citation of proseCitations(text)) {
    const to = target(citation);
    if (to === undefined) continue;
    const { start, end } = citation;
    if (start > from) parts.push({ text: text.slice(from, start) });
    parts.push({ text: text.slice(start, end), to });
    from = end;
  }
  return from < text.length || parts.length === 0 ? [...parts, { text: text.slice(from) }] : parts;
}
