import { replaceNoted } from '../messages.ts';
import type { Line, Message, Result } from '../types.ts';

/** One entry of boilerplate.yaml. */
export interface BoilerplateRule {
  id: string;
  pattern: string;
  zone?: 'any' | 'edge';
  part?: 'line' | 'inline';
  max?: number;
  opens?: boolean;
}

const NAMES: Record<string, string> = {
  breadcrumb: '网页导航',
  'page-number': '页码',
  'read-count': '阅读次数',
  'publish-time': '发布时间',
  byline: '署名栏',
  'word-count': '字数说明',
  'editor-blurb': '编者引言',
  disclaimer: '版权声明',
  'web-address': '网址',
  'inline-source': '来源标注',
  download: '下载提示',
  'document-tips': '文库提示',
  contact: '客服联系方式',
  advert: '广告',
  related: '相关推荐',
  navigation: '网页按钮',
  'filing-number': '备案号',
  'template-mark': '栏目名',
  'search-words': '搜索词',
};
/** Lines after which text counts as the body, and before whose last one it still is. */
const PROSE = 60;

interface Compiled extends BoilerplateRule {
  regex: RegExp;
}

/**
 * Removes what sites add around and inside a text. Every removed line and passage is reported.
 * Patterns with zone `edge` act before the first and after the last paragraph of prose,
 * and on short paragraphs next to a piece's heading.
 */
export function removeBoilerplate(lines: Line[], rules: BoilerplateRule[]): Result<Line[]> {
  const compiled = rules.map((rule) => ({ ...rule, regex: new RegExp(rule.pattern, rule.part === 'inline' ? 'giu' : 'iu') }));
  const inline = removeInline(
    lines,
    compiled.filter(({ part }) => part === 'inline'),
  );
  const whole = removeLines(
    inline.value,
    compiled.filter(({ part }) => part !== 'inline'),
  );
  return { value: whole.value, messages: [...inline.messages, ...whole.messages] };
}

function removeInline(lines: Line[], rules: Compiled[]): Result<Line[]> {
  const messages: Message[] = [];
  const value = lines.map((line) => {
    let { text } = line;
    for (const rule of rules) {
      const changed = replaceNoted(text, rule.regex, `删去${NAMES[rule.id] ?? rule.id}`, () => '');
      text = changed.text;
      for (const { before, after } of changed.changes)
        messages.push({ kind: 'drop', rule: rule.id, line: line.line, text: `删去${NAMES[rule.id] ?? rule.id}`, before, after });
    }
    return text === line.text ? line : { ...line, text: text.trim() };
  });
  return { value: value.filter(({ text, table }) => text !== '' || table !== undefined), messages };
}

function removeLines(lines: Line[], rules: Compiled[]): Result<Line[]> {
  const messages: Message[] = [];
  const edges = edgeLines(lines, rules);
  let opened = false;
  const value = lines.filter((line, index) => {
    if (line.table) return true;
    const text = foldWidth(line.text);
    const rule = rules.find(
      (candidate) =>
        text.length <= (candidate.max ?? 120) && (candidate.zone !== 'edge' || edges[index] === true) && candidate.regex.test(text),
    );
    const listed = opened && edges[index] === true && text.length <= 60 && !/[。；;]$/.test(text);
    if (rule?.opens === true) opened = true;
    if (!rule && !listed) return true;
    messages.push({
      kind: 'drop',
      rule: rule?.id ?? 'related',
      line: line.line,
      text: `删去${NAMES[rule?.id ?? 'related'] ?? rule?.id}`,
      before: line.text.slice(0, 200),
    });
    return false;
  });
  return { value, messages };
}

/** Marks the lines at the edges of the file and right after a heading of a piece. */
function edgeLines(lines: Line[], rules: Compiled[]): boolean[] {
  const isProse = ({ text, table }: Line): boolean => {
    if (table) return true;
    if (text.length < PROSE || !/[，。,；;]/.test(text)) return false;
    const folded = foldWidth(text);
    return !rules.some((rule) => folded.length <= (rule.max ?? 120) && rule.regex.test(folded));
  };
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  return lines.map(({ text }, index) => {
    if (first < 0 || index < first || index > last) return true;
    const previous = lines[index - 1]?.text ?? '';
    const next = lines[index + 1]?.text ?? '';
    return isPieceMark(previous) || isPieceMark(next) || (text.length < 60 && isPieceMark(lines[index + 2]?.text ?? ''));
  });
}

function isPieceMark(text: string): boolean {
  return text.length <= 60 && /(?:篇|范文|例文)\s*[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}篇/.test(text);
}

/** Half-width letters, digits and punctuation, single spaces: what patterns are written for. */
function foldWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}
