import type { Line, Message, Result } from '../types.ts';

const CJK = '\\p{Script=Han}“”‘’《》〈〉（）【】、，。；：？！…—·〞〝％';
const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const PUNCTUATION = new RegExp(`([${CJK}]) ?([,;:?!])|([,;:?!])(?= ?[\\p{Script=Han}“‘《（])`, 'gu');

/**
 * Full-width punctuation in Chinese text, half-width letters and digits (GB/T 15834—2011, GB/T 15835—2011),
 * no spaces between Chinese characters and digits. One message a line sums it up.
 */
export function normaliseWidth(lines: Line[]): Result<Line[]> {
  const messages: Message[] = [];
  const value = lines.map((line) => {
    if (line.table) return { ...line, table: line.table.map((row) => row.map((cell) => widthOf(cell).trim())) };
    const text = widthOf(line.text);
    if (text === line.text) return line;
    messages.push({
      kind: 'repair',
      rule: 'width',
      line: line.line,
      text: '全角半角标点、字母数字和多余空格',
      before: firstDifference(line.text, text),
      after: firstDifference(text, line.text),
    });
    return { ...line, text };
  });
  return { value, messages };
}

/** One text with normal widths. */
function widthOf(text: string): string {
  return text
    .replace(/[！-～]/g, halfOf)
    .replace(PUNCTUATION, (_, before = '', left = '', right = '') => `${before}${FULL[left || right] ?? ''}`)
    .replace(/([，。；：？！、]) +| +(?=[，。；：？！、])/g, '$1')
    .replace(/([\p{Script=Han}”’）》%])\.(?=$| |\p{Script=Han}|[“‘（《])/gu, '$1。')
    .replace(/。 +/g, '。')
    .replace(/\(([^()]{0,200})\)/g, (whole, inner: string, at: number, all: string) =>
      /\p{Script=Han}/u.test(inner) || /\p{Script=Han}|[”》]/u.test(all[at - 1] ?? '') || (/^\d{1,3}$/.test(inner) && at === 0)
        ? `（${inner}）`
        : whole,
    )
    .replace(/([\p{Script=Han}“”]) +(?=[\dA-Za-z])|([\dA-Za-z%]) +(?=[\p{Script=Han}“”])/gu, '$1$2')
    .replace(/ +(?=[”’）》】])|([“‘（《【]) +/g, '$1')
    .replace(/([\p{Script=Han}”]) +(?=[（《“])|([）》”]) +(?=[\p{Script=Han}\d])/gu, '$1$2')
    .replace(/\.{6}|\.{3}|。{3,6}/g, '……')
    .replace(/……(?:……)+/g, '……')
    .replace(/(\p{Script=Han})--+(?=\p{Script=Han})/gu, '$1——');
}

/** Full-width ASCII → ASCII, but Chinese punctuation that shares the block stays. */
function halfOf(character: string): string {
  if ('！（），：；？'.includes(character)) return character;
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

function firstDifference(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return text.slice(Math.max(0, at - 6), at + 8);
}
