/** What a number or a blank becomes, so that 3月 and 【月份】月 open alike. */
const NUMBER = '#';
/** Characters by which openings that are of no kind are held beside each other. */
const HEAD = 4;

const plain = (text: string): string => text.replace(/【[^】]*】|\d+(?:\.\d+)?/g, NUMBER);

/** Short names in a row, of what the paragraph then tells one by one: 选得出、带得动、留得住. */
const LISTED = /^[^#、]{1,8}(?:、[^#、]{1,8}){2,}$/;
/** The first two things told are counted: 收到26件，立案20件. */
const COUNTED = /^[^#，、。]{0,10}#[^#，、。]{0,4}[，、][^#，、。]{0,10}#[^#，、。]{0,4}[，、。；]/;
/** 【日期】，…… and what it is once it is filled. */
const DAY = /^(?:【日期】|#月#日)/;
const YEAR = /^(?:#年|全年|本年度|今年|本年|一年来|年初)/;
const MONTH = /^#月/;

/**
 * How a paragraph begins, so that equal beginnings are seen whatever their words: by the month, by a list of names, by a row of counts …
 * @param text with or without its blanks filled
 * @returns the kind in words, or the first characters where it is of none; undefined for what is too short to tell
 */
export function openingOf(text: string): string | undefined {
  const [clause = ''] = text.split(/[，。：；？！]/);
  const form = plain(text);
  if (DAY.test(text) || DAY.test(form)) return '日期打头';
  if (MONTH.test(form)) return '月份打头';
  if (YEAR.test(form)) return '年份打头';
  if (LISTED.test(plain(clause))) return '几个词总起';
  if (COUNTED.test(form)) return '一串数打头';
  const head = form.slice(0, HEAD);
  return head.length < HEAD || head.includes(NUMBER) ? undefined : `“${head}”打头`;
}
