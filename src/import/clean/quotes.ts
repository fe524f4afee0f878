import { mapText, replaceNoted, type Changed } from '../messages.ts';
import type { Line, Message, Result } from '../types.ts';

/** Repairs quotation marks and doubled punctuation; what does not balance afterwards is pointed out. */
export function repairQuotes(lines: Line[]): Result<Line[]> {
  const repaired = mapText(lines, 'quotes', (text) =>
    chain(text, [foreignQuotes, strayApostrophes, straightQuotes, reversedQuotes, doubledPunctuation]),
  );
  return { value: repaired.value, messages: [...repaired.messages, ...repaired.value.flatMap(unbalanced)] };
}

function chain(text: string, rules: ((text: string) => Changed)[]): Changed {
  const all: Changed = { text, changes: [] };
  for (const rule of rules) {
    const { text: next, changes } = rule(all.text);
    all.text = next;
    all.changes.push(...changes);
  }
  return all;
}

const FOREIGN: Record<string, string> = {
  '〞': '”',
  '〝': '“',
  '〟': '”',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '＂': '"',
  '＇': "'",
  '′': "'",
  '＇ ': "'",
  '´': "'",
};

function foreignQuotes(text: string): Changed {
  return replaceNoted(text, /[〞〝〟「」『』＂＇´]/g, '引号改为规范形式', ([sign]) => FOREIGN[sign] ?? sign);
}

/** A lone ' between Chinese characters is dirt (的'正常增长); a pair around a short phrase is a quotation. */
function strayApostrophes(text: string): Changed {
  const pairs = replaceNoted(
    text,
    /(^|[^的])'(\p{Script=Han}[^'。；]{0,30}[\p{Script=Han}\d])'/gu,
    '单引号改为规范形式',
    ([, before = '', inner = '']) => `${before}‘${inner}’`,
  );
  const lone = replaceNoted(
    pairs.text,
    /([\p{Script=Han}，。、；：”“）]) ?' ?(?=[\p{Script=Han}\d“《（]|$)/gu,
    '删去多余的撇号',
    ([, before = '']) => before,
  );
  return { text: lone.text, changes: [...pairs.changes, ...lone.changes] };
}

/** Straight double quotes in even number are taken as opening and closing in turn. */
function straightQuotes(text: string): Changed {
  const count = text.split('"').length - 1;
  if (count === 0 || count % 2 === 1 || !/\p{Script=Han}/u.test(text)) return { text, changes: [] };
  let open = false;
  return replaceNoted(text, /"/g, '直引号改为弯引号', () => {
    open = !open;
    return open ? '“' : '”';
  });
}

/** ”家” with nothing open → “家”; “家“ → “家”. */
function reversedQuotes(text: string): Changed {
  let open = false;
  return replaceNoted(text, /[“”]/g, '引号方向改正', (match) => {
    const sign = match[0];
    const rest = text.slice(match.index + 1, match.index + 16);
    if (sign === '“' && open) {
      // A second opening mark closes when its own closing mark is missing.
      if (/^[^“”]{0,14}”/.test(rest)) return sign;
      open = false;
      return '”';
    }
    if (sign === '”' && !open) {
      if (!/^[^“”，。；]{1,12}”/.test(rest)) return sign;
      open = true;
      return '“';
    }
    open = sign === '“';
    return sign;
  });
}

function doubledPunctuation(text: string): Changed {
  const doubled = replaceNoted(text, /([，；：、])\1+|。{2}(?!。)/g, '重复的标点', ([whole]) => whole[0] ?? '');
  const wrong = replaceNoted(
    doubled.text,
    /。[，、；]+|[，、；]+。|([，、])[，、](?![，、])|、等(?=开展|活动)/g,
    '相连的标点只留一个',
    ([whole, before = '']) => (whole.startsWith('、等') ? '等' : whole.includes('。') ? '。' : before),
  );
  const lead = replaceNoted(wrong.text, /^[：:，,。；、]+\s*(?=\S)/g, '删去段首多余的标点', () => '');
  return { text: lead.text, changes: [...doubled.changes, ...wrong.changes, ...lead.changes] };
}

const PAIRS: [string, string, string][] = [
  ['“', '”', '双引号'],
  ['《', '》', '书名号'],
  ['（', '）', '括号'],
  ['【', '】', '方括号'],
];

function unbalanced({ text, line }: Line): Message[] {
  return PAIRS.filter(([open, close]) => text.split(open).length !== text.split(close).length).map(([open, close, name]) => {
    const at = text.lastIndexOf(text.split(open).length > text.split(close).length ? open : close);
    return {
      kind: 'flag' as const,
      rule: 'unbalanced',
      line,
      text: `${name}不成对，没有改`,
      before: text.slice(Math.max(0, at - 10), at + 24),
    };
  });
}
