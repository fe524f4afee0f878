import type { Guess } from './metadata.ts';

/** 2021, 2021—2022, 2021年上半年, 2021年1—6月. */
const IN_TITLE =
  /(20\d{2}|19\d{2})\s*(?:[-—–至到~～]\s*(20\d{2}))?\s*(?:年|学年)?度?\s*(上半年|下半年|前[一二三]季度|[一二三四]季度|第[一二三四]季度|\d{1,2}\s*月?\s*[-—–至到~～]\s*\d{1,2}\s*月|\d{1,2}月)?/;
const IN_OPENING =
  /(20\d{2}|19\d{2})年(度|上半年|下半年|\d{1,2}月?\s*[-—–至到~～]\s*\d{1,2}月)?(?=[，,、工是我，]|.{0,20}(?:工会|工作|在))/g;
/** What makes a year the beginning of something: 2011年6月参加工作, 自2009年建校以来. */
const BEGINS =
  /参加工作|入职|入党|调入|调到|毕业|进入|来到|成立|组建|建校|建厂|建会|始建|创办|出生|任职|担任|当选|投产|改制|颁布|实施|修订|通过|印发/;
const SIGNED = /^(?:.{0,14}?)((?:20|19)\d{2}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?)$/;
const SIGNED_IN_HAN = /^二[〇○零][一二三四五六七八九〇○零]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/;
const DIGITS = '〇一二三四五六七八九';

/** What time a summary speaks of; what is not written stays 未注明. */
export function guessPeriod(title: string, text: string): Guess {
  const named = IN_TITLE.exec(arabicYears(title));
  if (named?.[1] !== undefined) {
    const span = named[2] === undefined ? '' : `—${named[2]}`;
    return { value: `${named[1]}${span}${partOf(named[3])}`, confidence: '高', reason: '标题中写明' };
  }
  const head = arabicYears(text.slice(0, 160));
  for (const match of head.matchAll(IN_OPENING)) {
    const clause = /^[^，。；]*/.exec(head.slice(match.index))?.[0] ?? '';
    if (/[自从到至于]$/.test(head.slice(0, match.index)) || BEGINS.test(clause) || /^\d{4}年\d{1,2}月\d{1,2}日/.test(clause)) continue;
    const part = match[2] === '度' ? undefined : match[2];
    return { value: `${match[1] ?? ''}${partOf(part)}`, confidence: '中', reason: `开头写“${match[0]}”` };
  }
  const years = headingYears(text);
  if (years.length >= 2 && new Set(years).size === 1)
    return { value: years[0] ?? '', confidence: '中', reason: `各段的题头写“${years[0]}年”` };
  const vague = /20[xX×*]{2}年|今年|本学年|上半年|五年来|近年来/.exec(text.slice(0, 2000))?.[0];
  const told = vague === undefined ? '文中没有写明年份' : `文中只写“${vague}”，没有写明年份`;
  const signed = text
    .split('\n')
    .slice(-4)
    .flatMap((line) => SIGNED.exec(line.trim())?.[1] ?? SIGNED_IN_HAN.exec(line.trim())?.[0] ?? [])[0];
  const begins = new RegExp(`((?:20|19)\\d{2}年)[^，。；]*(?:${BEGINS.source})`).exec(head)?.[1];
  const hints = [
    signed === undefined ? '' : `落款日期${signed}`,
    begins !== undefined && signed === undefined ? `开头的“${begins}”不是总结的时段` : '',
  ].filter((hint) => hint !== '');
  return { value: '未注明', confidence: vague === undefined || signed !== undefined ? '低' : '中', reason: [told, ...hints].join('；') };
}

/** Years of lines that are no more than a month or a day, as in a log. */
function headingYears(text: string): string[] {
  return text
    .split('\n')
    .flatMap(
      (line) => /^(?:\d{1,2}[、.\s]\s*)?((?:20|19)\d{2})[年.\-/]\d{1,2}(?:月|[.\-/]\d{1,2}|月\d{1,2}日)$/.exec(line.trim())?.[1] ?? [],
    );
}

/** 上半年 → 年上半年, 1月至6月 → 年1—6月. */
function partOf(part: string | undefined): string {
  if (part === undefined || part === '') return '';
  const months = /^(\d{1,2})\s*月?\s*[-—–至到~～]\s*(\d{1,2})\s*月$/.exec(part);
  return months ? `年${months[1]}—${months[2]}月` : `年${part.replace(/^第/, '')}`;
}

/** 二〇二一年 → 2021年. */
function arabicYears(text: string): string {
  return text.replace(/[一二][〇○零Ｏ０0一二三四五六七八九]{3}(?=年|—|-|至|学年)/g, (year) =>
    [...year].map((sign) => (/[○零Ｏ０0]/.test(sign) ? 0 : DIGITS.indexOf(sign))).join(''),
  );
}
