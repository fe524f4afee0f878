/**
 * One East Asian character with its punctuation, or a run of anything else between blanks.
 * Quotation marks, dashes and 省略号 are East Asian ones in a Chinese text.
 */
const WORDS =
  /[\u2010-\u2027\u2030-\u205e\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff01-\uffef\u{20000}-\u{3ffff}]|[^\s\u2010-\u2027\u2030-\u205e\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff01-\uffef\u{20000}-\u{3ffff}]+/gu;

/**
 * 字数 as Word and WPS count it (审阅—字数统计—字数): each Chinese character and mark is one, each run of letters and digits is one, blanks are none.
 * @param text with or without line breaks
 */
export const wordCount = (text: string): number => text.match(WORDS)?.length ?? 0;
