import { toChineseNumber } from '../../lib/chinese-number.ts';
import { walkXml } from './walk-xml.ts';

interface NumberingLevel {
  start: number;
  format: string;
  /** e.g. `（%1）`: %1 stands for the number of level 0, %2 for level 1… */
  pattern: string;
  legal: boolean;
}

interface NumberingList {
  abstractId: string;
  starts: Map<number, number>;
}

/** Numbering definitions of a Word file (ECMA-376 Part 1, 17.9). */
export interface Numbering {
  abstracts: Map<string, Map<number, NumberingLevel>>;
  lists: Map<string, NumberingList>;
}

/** Reads word/numbering.xml; a missing part gives empty definitions. */
export function readNumbering(xml = ''): Numbering {
  const numbering: Numbering = { abstracts: new Map(), lists: new Map() };
  let abstract: Map<number, NumberingLevel> | undefined;
  let list: NumberingList | undefined;
  let level: NumberingLevel | undefined;
  let override = 0;
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes.get('w:val') ?? '';
      switch (name) {
        case 'w:abstractNum':
          abstract = new Map();
          numbering.abstracts.set(attributes.get('w:abstractNumId') ?? '', abstract);
          break;
        case 'w:num':
          list = { abstractId: '', starts: new Map() };
          numbering.lists.set(attributes.get('w:numId') ?? '', list);
          break;
        case 'w:lvl':
          level = { start: 1, format: 'decimal', pattern: '', legal: false };
          abstract?.set(Number(attributes.get('w:ilvl') ?? 0), level);
          break;
        case 'w:lvlOverride':
          override = Number(attributes.get('w:ilvl') ?? 0);
          break;
        case 'w:startOverride':
          list?.starts.set(override, Number(value) || 1);
          break;
        case 'w:abstractNumId':
          if (list) list.abstractId = value;
          break;
        case 'w:start':
          if (level) level.start = Number.isFinite(Number(value)) ? Number(value) : 1;
          break;
        case 'w:numFmt':
          if (level) level.format = value;
          break;
        case 'w:lvlText':
          if (level) level.pattern = value;
          break;
        case 'w:isLgl':
          if (level) level.legal = true;
          break;
      }
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = undefined;
      if (name === 'w:num') list = undefined;
      if (name === 'w:lvl') level = undefined;
    },
    text: () => undefined,
  });
  return numbering;
}

/**
 * Counts through a document: each call gives the number text that Word shows before the next paragraph of a list.
 * @returns a function (list id, level 0–8) → `{ text, bullet }`, or undefined for an unknown list
 */
export function numberCounter(numbering: Numbering): (listId: string, depth: number) => { text: string; bullet: boolean } | undefined {
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  return (listId, depth) => {
    const list = numbering.lists.get(listId);
    const levels = list && numbering.abstracts.get(list.abstractId);
    const level = levels?.get(depth);
    if (!list || !levels || !level || depth > 8) return undefined;
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    const override = list.starts.get(depth);
    const first = `${listId}/${depth}`;
    if (override !== undefined && !started.has(first)) counts[depth] = override;
    else counts[depth] = counts[depth] === undefined ? level.start : counts[depth] + 1;
    started.add(first);
    counts.length = depth + 1;
    if (level.format === 'bullet') return { text: '', bullet: true };
    const text = level.pattern.slice(0, 40).replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = level.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
      return formatNumber(counts[at] ?? levels.get(at)?.start ?? 1, format);
    });
    return { text, bullet: false };
  };
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const LEGAL: Record<string, string> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

/** One number in a Word number format (ECMA-376 Part 1, 17.18.59); unknown formats count in digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return toChineseNumber(value);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return [...toChineseNumber(value)].map((numeral) => LEGAL[numeral] ?? numeral).join('');
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : `(${value})`;
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function letter(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const) {
    for (; rest >= size; rest -= size) text += sign;
  }
  return text;
}
