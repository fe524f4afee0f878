import { isCommonWord } from '../common-words.ts';

/** Characters of a label at most; longer ones say more than what is counted. */
const LONGEST = 30;
/** Words that lead to a number and say nothing of what is counted. */
const LEADS =
  /(?:作为|先后|累计|共计|总计|合计|一共|共有|达到了?|拥有|现有|设有|约有|已有|分别|大约|将近|超过|不少于|不低于|其中|总共|又|各|共|达|有|为|约|近|已|了|的|在|到|从|是|至|被|把|和|与|及|等|由|每|于|仅|以|给|向|将|才|就|也|还|都|上)$/;
/** Verbs that begin what was done with the counted. */
const VERB =
  /送去|送上|进行|参加|参与|开展|举办|获得|荣获|接受|发放|给予|受益|得到|组成|完成|提供|走上|通过|达到|用于|以上|左右|不等|调整|提高|增长|增至|增加|上升|下降|降至|减少|缩短/;

/**
 * What a figure counts, taken from its clause: the words before it and the noun after it. Words stay whole.
 * @returns 2 to 30 characters
 */
export function labelOf(text: string, from: number, to: number): string {
  const noun = nounAfter(text.slice(to, to + 24));
  const start = clauseStart(text, from);
  const lead = withoutComparison(withoutLeads(bare(text.slice(start, from))));
  let label = lead + noun;
  const after = bare(/^[^，。；！？：、\d]{0,24}/u.exec(text.slice(to, to + 24))?.[0] ?? '');
  for (const other of [bare(text.slice(start, from)) + noun, after, start > 1 ? clauseBefore(text, start - 1) : ''])
    if ([...label].length < 2) label = other;
  if ([...label].length < 2) return '（待编辑说明）';
  return label.length <= LONGEST ? label : shortened(label);
}

/** 员工 of “员工的厂工会”, 困难家庭 of “困难家庭送去慰问”. */
function nounAfter(text: string): string {
  const words = bare(/^[^，。；！？：、\d（(]{0,24}/u.exec(text)?.[0] ?? '').replace(/^的/, '');
  const at = [words.search(/的(?!职工|员工|会员|教师|人)/), words.search(VERB)].filter((index) => index >= 0);
  const noun = words.slice(0, Math.min(words.length, 16, ...at));
  return noun.length >= 2 && noun.length <= 16 ? noun : '';
}

/** Where the clause begins that a number stands in; what is in brackets does not end it. */
function clauseStart(text: string, from: number): number {
  const first = Math.max(0, from - 80);
  let depth = 0;
  for (let at = from - 1; at >= first; at -= 1) {
    const character = text[at] ?? '';
    if (character === '）' || character === ')') depth += 1;
    else if (character === '（' || character === '(') {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && /[，。；！？：]/.test(character)) return at + 1;
  }
  return first;
}

const clauseBefore = (text: string, end: number): string => withoutLeads(bare(text.slice(clauseStart(text, end), end)));

/** Without leading words, as whole words: 参与 keeps its 与. */
function withoutLeads(text: string): string {
  let rest = text;
  for (let match = LEADS.exec(rest); match; match = LEADS.exec(rest)) {
    if (match[0].length === 1 && isCommonWord(rest.slice(-2)) && !/[了的为]$/.test(rest)) break;
    rest = rest.slice(0, match.index);
  }
  return bare(rest);
}

/** 一产占比 of “其中一产占比由去年同期的1.1%调整为”. */
function withoutComparison(text: string): string {
  return (
    text
      .replace(/^其中/, '')
      .replace(/(?:由|从|比|较)(?:去年|上年|上一年|年初|\d|过去|原来|以前).*$/, '')
      // 一等奖2名、二等奖: what stands before the last number is said of that.
      .replace(/^.*\d[^、]*、(?=[^、]{2,}$)/, '')
  );
}

/** Without what stands in brackets, and without marks and numbers at the ends. */
function bare(text: string): string {
  return text
    .replace(/（[^（）]*）|\([^()]*\)/g, '')
    .replace(/^[\s“”‘’《》（）()·\d.,%、—-]+|[\s“”‘’《》（）()·、]+$/gu, '')
    .replace(/^[^\p{Script=Han}]*\d+(?:\.\d+)?[%年月日]?(?:来|以来|度|份)?/u, '');
}

/** The end of a label that is too long, from a word on. */
function shortened(label: string): string {
  let at = label.length - LONGEST;
  const part = /[、和]/.exec(label.slice(at));
  if (part && part.index < LONGEST / 2) at += part.index + 1;
  else while (at < label.length - 4 && isCommonWord(label.slice(at - 1, at + 1))) at += 1;
  return label.slice(at);
}
