/** A fault of form in Chinese prose, found by a pattern. One set for `content:check`, the import and the composer. */
export interface TextRule {
  rule: string;
  /**
   * Global patterns. None looks behind, which older browsers cannot: where a match needs something before it,
   * the first group holds that, and is no part of what is found.
   */
  patterns: readonly RegExp[];
  found: (match: string) => string;
  expected: string;
  repair: string;
  /** The mechanical correction, where there is one that cannot touch meaning. */
  fix?: (match: string, before: string) => string;
  /** False for rules that hold inside quotations of a source too. */
  skipsQuotations: boolean;
}

/** A place where a rule found something; `index` in UTF-16 units. */
export interface TextMatch {
  index: number;
  match: string;
}

/** Blanks out what stands in quotation marks, keeping every offset: what a source says or a title is, is not ours to mend. */
export const maskQuotations = (text: string): string => text.replace(/“[^”]*”|《[^》]*》/g, (quote) => '□'.repeat(quote.length));

/** Every place of a text where a rule finds its fault, in order. */
export function findText({ patterns, found }: Pick<TextRule, 'patterns' | 'found'>, text: string): TextMatch[] {
  const places = new Map<number, TextMatch>();
  for (const pattern of patterns) {
    for (const { 0: whole, 1: lead = '', index } of text.matchAll(pattern)) {
      const match = whole.slice(lead.length);
      const at = index + lead.length;
      if (!places.has(at) && found(match) !== '') places.set(at, { index: at, match });
    }
  }
  return [...places.values()].sort((a, b) => a.index - b.index);
}

const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };

/** Decides by the quotes that stand before, straight or curly, whether a straight quote opens or closes. */
function curly(quote: string, before: string): string {
  const [open, close] = quote === '"' ? ['“', '”'] : ['‘', '’'];
  const count = (mark: string) => before.split(mark).length - 1;
  return (count(quote) + count(open) - count(close)) % 2 === 0 ? open : close;
}

/** Full-width letters and digits as half-width ones. */
const narrow = (text: string) => text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

const COMMAND = '，或运行 npm run content:check -- --fix';

/** GB/T 15834—2011 (punctuation) and GB/T 15835—2011 (numerals), as far as a pattern can tell. */
export const TEXT_RULES: readonly TextRule[] = [
  {
    rule: 'half-width-punctuation',
    patterns: [/([\p{Script=Han}”’）》】])[,;:!?()]/gu, /[,;:!?()](?=[\p{Script=Han}“‘（《【])/gu],
    found: (match) => `汉字旁的半角标点“${match}”`,
    expected: '全角标点',
    repair: `改为全角${COMMAND}`,
    fix: (match) => FULL_WIDTH[match] ?? match,
    skipsQuotations: true,
  },
  {
    rule: 'half-width-stop',
    // Not the dots of a file’s name or of an omission.
    patterns: [/([\p{Script=Han}”’）》】])\.(?![.\w])/gu],
    found: () => '汉字后的半角句点“.”',
    expected: '句号“。”',
    repair: `改为句号${COMMAND}`,
    fix: () => '。',
    skipsQuotations: true,
  },
  {
    rule: 'straight-quote',
    patterns: [/["](?=\p{Script=Han})/gu, /([\p{Script=Han}，。；：、！？])["']/gu],
    found: (match) => `直引号 ${match}`,
    expected: '弯引号“”或‘’',
    repair: `改为弯引号${COMMAND}`,
    fix: curly,
    skipsQuotations: false,
  },
  {
    rule: 'full-width-letter',
    patterns: [/[０-９Ａ-Ｚａ-ｚ]+/g],
    found: (match) => `全角的数字或字母“${match}”`,
    expected: '半角（GB/T 15835—2011）',
    repair: `改为半角${COMMAND}`,
    fix: narrow,
    skipsQuotations: true,
  },
  {
    rule: 'space-in-text',
    patterns: [/([\p{Script=Han}，。；：、（）“”]) +(?=[\p{Script=Han}\dA-Za-z“（])/gu, /([\dA-Za-z%）”]) +(?=\p{Script=Han})/gu],
    found: () => '汉字与相邻文字之间的空格',
    expected: '不空格',
    repair: `删去空格${COMMAND}`,
    fix: () => '',
    skipsQuotations: true,
  },
  {
    rule: 'leftover-placeholder',
    patterns: [/[xX×＊]{2,}|(?:\\?[*_]){2,}|…{3,}/g, /\d{2}[xX×]{2}/g, /(\p{Script=Han})[xX×](?=\p{Script=Han})/gu],
    found: (match) => `没有填的空位“${match}”`,
    expected: '待填项如【单位】【年度】，或说明来源缺什么',
    repair: '改写这一句',
    skipsQuotations: true,
  },
  {
    rule: 'doubled-punctuation',
    patterns: [/[，；：、]{2,}|。{2,}/g, /[，、；：](?=[。！？])/g],
    found: (match) => (match.length > 1 ? `连写的标点“${match}”` : `句末标点前的“${match}”`),
    expected: '一个标点',
    repair: '只留一个',
    skipsQuotations: true,
  },
  {
    rule: 'ellipsis',
    patterns: [/([\p{Script=Han}，。；：、）”])\.{2,}/gu, /(^|[^…])…(?!…)/g],
    found: (match) => (match === '…' ? '半个省略号“…”' : `代替省略号的“${match}”`),
    expected: '省略号“……”',
    repair: '改为“……”',
    skipsQuotations: true,
  },
  {
    rule: 'padded-date',
    patterns: [/(\d年)0\d(?=月)/g, /(\d月)0\d(?=日)/g],
    found: (match) => `补了零的月、日“${match}”`,
    expected: '月、日不编虚位，如1月5日（GB/T 9704—2012，7.3.5.4）',
    repair: `删去零${COMMAND}`,
    fix: (match) => match.slice(1),
    skipsQuotations: true,
  },
  {
    rule: 'number-range',
    patterns: [/(\d[%％]?)~(?=\d)/g],
    found: () => '数值之间的半角“~”',
    expected: '浪纹线“～”（GB/T 15834—2011）',
    repair: `改为“～”${COMMAND}`,
    fix: () => '～',
    skipsQuotations: true,
  },
  {
    rule: 'doubled-estimate',
    patterns: [
      /(?:约|大约|近|将近|超过|逾)[\d.]+[万亿]?(?:多|余)(?!元素)\p{Script=Han}?/gu,
      /(?:约|大约|近|将近)[\d.]+[万亿]?\p{Script=Han}{1,2}(?:左右|上下|以上)/gu,
      /[\d.]+[万亿]?(?:多|余)\p{Script=Han}{1,2}(?:左右|上下)/gu,
    ],
    found: (match) => `重复的约数“${match}”`,
    expected: '约、近、多、余、左右只用一个（GB/T 15835—2011）',
    repair: '只留一个',
    skipsQuotations: true,
  },
  {
    rule: 'doubled-word',
    patterns: [
      /([^目有真似的]|^)的的(?![的确士])/g,
      /([^存实潜正自内所现]|^)在在/g,
      /(?:和和(?!气|睦|谐|平|解)|是是(?!非)|们们|及及(?!时)|并并)/g,
    ],
    found: (match) => `连写了两遍的“${match.slice(0, 1)}”`,
    expected: '只写一个',
    repair: '删去一个',
    skipsQuotations: true,
  },
  {
    rule: 'book-title-comma',
    patterns: [/(》)、(?=《)/g, /(”)、(?=“)/g],
    found: () => '书名号或引号之间的顿号',
    expected: '并列的书名号、引号之间不加顿号（GB/T 15834—2011）',
    repair: `删去顿号${COMMAND}`,
    fix: () => '',
    skipsQuotations: false,
  },
  {
    rule: 'heading-number',
    // Not 甲（注）、乙（注）, nor 第一、三项.
    patterns: [/([（(][一二三四五六七八九十\d]+)[）)]、/g, /(第[一二三四五六七八九十]+)、(?![一二三四五六七八九十])(?=\p{Script=Han})/gu],
    found: (match) => `序号后的“${match}”`,
    expected: '（一）之后不加顿号，“第一”之后用逗号（GB/T 9704—2012）',
    repair: '改正标点',
    skipsQuotations: true,
  },
];
