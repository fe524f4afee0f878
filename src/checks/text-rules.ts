import { simplifiedForm } from './traditional.ts';

/** A fault of form in Chinese prose, found by a pattern. */
export interface TextRule {
  rule: string;
  /** Global pattern; lookarounds keep the match to what must change. */
  pattern: RegExp;
  found: (match: string) => string;
  expected: string;
  repair: string;
  /** The mechanical correction, where there is one that cannot touch meaning. */
  fix?: (match: string, before: string) => string;
  /** False for rules that hold inside quotations of a source too. */
  skipsQuotations: boolean;
}

const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };

/** Decides by the quotes that stand before, straight or curly, whether a straight quote opens or closes. */
function curly(quote: string, before: string): string {
  const [open, close] = quote === '"' ? ['“', '”'] : ['‘', '’'];
  const count = (mark: string) => before.split(mark).length - 1;
  return (count(quote) + count(open) - count(close)) % 2 === 0 ? open : close;
}

/** GB/T 15834—2011 (punctuation) and GB/T 15835—2011 (numerals), as far as a pattern can tell. */
export const TEXT_RULES: readonly TextRule[] = [
  {
    rule: 'half-width-punctuation',
    pattern: /(?<=[\p{Script=Han}”’）》】])[,;:!?()]|[,;:!?()](?=[\p{Script=Han}“‘（《【])/gu,
    found: (match) => `汉字旁的半角标点“${match}”`,
    expected: '全角标点',
    repair: '改为全角，或运行 npm run content:check -- --fix',
    fix: (match) => FULL_WIDTH[match] ?? match,
    skipsQuotations: true,
  },
  {
    rule: 'straight-quote',
    pattern: /["](?=\p{Script=Han})|(?<=[\p{Script=Han}，。；：、！？])["']|(?<=\p{Script=Han})'/gu,
    found: (match) => `直引号 ${match}`,
    expected: '弯引号“”或‘’',
    repair: '改为弯引号，或运行 npm run content:check -- --fix',
    fix: curly,
    skipsQuotations: false,
  },
  {
    rule: 'space-in-text',
    pattern: /(?<=[\p{Script=Han}，。；：、（）“”]) +(?=[\p{Script=Han}\dA-Za-z“（])|(?<=[\dA-Za-z%）”]) +(?=\p{Script=Han})/gu,
    found: () => '汉字与相邻文字之间的空格',
    expected: '不空格',
    repair: '删去空格，或运行 npm run content:check -- --fix',
    fix: () => '',
    skipsQuotations: true,
  },
  {
    rule: 'leftover-placeholder',
    pattern: /(?:[xX×＊]{2,}|(?:\\?[*_]){2,}|(?<=\p{Script=Han})[xX×](?=\p{Script=Han})|\d{2}[xX×]{2}|…{3,})/gu,
    found: (match) => `没有填的空位“${match}”`,
    expected: '待填项如【单位】【年度】，或说明来源缺什么',
    repair: '改写这一句',
    skipsQuotations: true,
  },
  {
    rule: 'book-title-comma',
    pattern: /(?<=[》])、(?=《)|(?<=”)、(?=“)/gu,
    found: () => '书名号或引号之间的顿号',
    expected: '并列的书名号、引号之间不加顿号（GB/T 15834—2011）',
    repair: '删去顿号，或运行 npm run content:check -- --fix',
    fix: () => '',
    skipsQuotations: false,
  },
  {
    rule: 'heading-number',
    // Not 甲（注）、乙（注）, nor 第一、三项.
    pattern: /(?<=[（(][一二三四五六七八九十\d]+)[）)]、|(?<=第[一二三四五六七八九十]+)、(?![一二三四五六七八九十])(?=\p{Script=Han})/gu,
    found: (match) => `序号后的“${match}”`,
    expected: '（一）之后不加顿号，“第一”之后用逗号（GB/T 9704—2012）',
    repair: '改正标点',
    skipsQuotations: true,
  },
  {
    rule: 'traditional-character',
    pattern: /\p{Script=Han}/gu,
    found: (match) => (simplifiedForm(match) ? `繁体字“${match}”` : ''),
    expected: '简体字',
    repair: '改为简体',
    skipsQuotations: true,
  },
];
