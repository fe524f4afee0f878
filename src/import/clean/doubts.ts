import type { Line, Message } from '../types.ts';

interface Doubt {
  rule: string;
  pattern: RegExp;
  text: (found: string) => string;
}

const DOUBTS: Doubt[] = [
  {
    rule: 'placeholder',
    pattern:
      /(?:20|19)?[xX×＊*_○〇]{2}\s?年|[xX×]{2,}|\*{2,}|_{2,}|某某+|[○□]{2,}|[（(【[](?:此处|填写|单位|姓名|时间|地点|名称|插入)[^）)】\]]{0,12}[）)】\]]/g,
    text: (found) => `“${found}”是占位符，原文没有写明，不要补填`,
  },
  {
    rule: 'missing-number',
    pattern:
      /(?:每年|每月|每人|每户|每次|共计|累计|合计|达到|资金|金额|补助|共|达)(?<found>[百千万亿]?元|万元|人次|%|名职工|户次)(?=[^\d一二三四五六七八九十])/g,
    text: (found) => `“${found}”前面疑脱数字，不可补填`,
  },
  {
    rule: 'letter-code',
    pattern: /(?:^|[^A-Za-z])(?<found>[XxＸ])(?=[委支部组员的纪政校区县市镇]|的二十)/g,
    text: (found) => `“${found}”疑为代替文字的字母`,
  },
  {
    rule: 'mojibake',
    pattern: /锟斤拷|烫烫烫|屯屯屯|[鐨銆锛涓鍏浼宸][\u4e00-\u9fff]{0,3}[銆锛鐨涓浼]/g,
    text: () => '疑为乱码，请用原件核对',
  },
  { rule: 'unreadable-characters', pattern: /\ufffd+/g, text: () => '读不出来的字，请用原件核对' },
  { rule: 'question-marks', pattern: /\?{2,}|？{3,}/g, text: (found) => `“${found}”疑为丢失的字` },
];

/** Points out placeholders, lost numbers, code letters and unreadable characters. */
export function flagDoubts({ text, line }: Line): Message[] {
  return DOUBTS.flatMap(({ rule, pattern, text: tell }) =>
    [...text.matchAll(pattern)].slice(0, 50).map((match) => ({
      kind: 'flag' as const,
      rule,
      line,
      text: tell(match.groups?.['found'] ?? match[0]),
      before: text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 8),
    })),
  );
}
