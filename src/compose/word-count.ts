/**
 * What counts one each: Chinese characters and their marks, full-width letters and digits, 序号 in a circle.
 * Quotation marks, dashes, 省略号 and ‰ are East Asian ones in a Chinese text: Word counts them one each, LibreOffice with the word beside them.
 */
const EACH =
  '\\u2010-\\u2027\\u2030-\\u205e\\u2460-\\u24ff\\u2e80-\\u2fff\\u3001-\\u9fff\\uf900-\\ufaff\\uff01-\\uffef\\u{20000}-\\u{3ffff}';

/** One of those, or a run of anything else between blanks: a word of Latin letters, a number with its signs. */
const WORDS = new RegExp(`[${EACH}]|[^\\s${EACH}]+`, 'gu');

/**
 * 字数 as Word and WPS count it (审阅—字数统计—字数): each Chinese character and mark is one, each run of letters and digits is one, blanks are none.
 * @param text with or without line breaks
 */
export const wordCount = (text: string): number => text.match(WORDS)?.length ?? 0;

/** The marks that LibreOffice counts otherwise: to hold its count against ours (scripts/check-word.ts). */
export const OTHERWISE_IN_LIBREOFFICE = /[\u2010-\u2027\u2030-\u205e]/gu;
