import { replaceNoted } from '../messages.ts';
import type { Line, Message, Result } from '../types.ts';

/** One entry of boilerplate.yaml. */
export interface BoilerplateRule {
  id: string;
  pattern: string;
  zone?: 'any' | 'edge' | 'head';
  lone?: boolean;
  part?: 'line' | 'inline';
  max?: number;
  opens?: boolean;
}

const NAMES: Record<string, string> = {
  breadcrumb: '网页导航',
  'site-name': '网站名',
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

/** A short line beside a navigation that no title of a paper could be: the name of the site. */
const SITE = /^(?!.*(?:总结|小结|报告|汇报|述职|计划|方案|要点|材料|讲话|发言|体会|举措|工会))[^，。；：、]{2,12}$/;

/** Rules for what sites say of themselves in a few words. */
const ABOUT_SITE: ReadonlySet<string> = new Set(['advert', 'contact', 'related', 'document-tips']);
/** Characters from which a line with commas is a sentence of the paper. */
const SENTENCE = 30;

interface Compiled extends BoilerplateRule {
  regex: RegExp;
}
const siteName: Compiled = { id: 'site-name', pattern: SITE.source, regex: SITE };

/**
 * Removes what sites add around and inside a text. Every removed line and passage is reported.
 * Patterns with zone `edge` act before the first and after the last paragraph of prose,
 * and on short paragraphs next to a piece's heading; those with zone `head` only before the first.
 * Where a line goes on with text of its own, only the sentences that match go.
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
  const all = lines.map(({ text }) => foldWidth(text));
  const crowd = new Set(rules.filter((rule) => rule.lone === true && all.filter((text) => rule.regex.test(text)).length > 1));
  const matches = (text: string, index: number): Compiled | undefined => {
    const folded = foldWidth(text);
    // 职工扫码报名…… is what a union did, not an advert.
    const own = folded.length >= SENTENCE && /[，,]/.test(folded) && /职工|工会|会员|班组|车间|教师/.test(folded);
    return rules.find(
      (rule) =>
        !(own && ABOUT_SITE.has(rule.id)) &&
        folded.length <= (rule.max ?? 120) &&
        isInZone(rule, edges[index] ?? 'body') &&
        !crowd.has(rule) &&
        rule.regex.test(folded),
    );
  };
  let opened = false;
  const crumbs = new Set(
    lines.flatMap(({ text }, index) => (edges[index] === 'head' && matches(text, index)?.id === 'breadcrumb' ? [index] : [])),
  );
  const value = lines.flatMap((line, index) => {
    const text = line.table ? line.table.flat().join('') : line.text;
    const beside = crumbs.has(index - 1) || crumbs.has(index + 1);
    const rule = matches(text, index) ?? (beside && !crumbs.has(index) && SITE.test(text) ? siteName : undefined);
    // A table that lays out a navigation goes; one in the body never does.
    if (line.table && rule?.id !== 'breadcrumb') return [line];
    const listed = opened && edges[index] !== 'body' && text.length <= 60 && !/[。；;]$/.test(text);
    if (rule?.opens === true) opened = true;
    if (!rule && !listed) return [line];
    const { own, gone } =
      rule && !line.table ? ownText(text, (sentence) => matches(sentence, index) !== undefined) : { own: '', gone: text };
    messages.push({
      kind: 'drop',
      rule: rule?.id ?? 'related',
      line: line.line,
      text: `删去${NAMES[rule?.id ?? 'related'] ?? rule?.id}`,
      before: gone,
    });
    return own === '' ? [] : [{ ...line, text: own }];
  });
  return { value, messages };
}

function isInZone({ zone }: Compiled, place: Place): boolean {
  return zone === 'head' ? place === 'head' : zone !== 'edge' || place !== 'body';
}

/** What is left of a line without its sentences that are boilerplate, if that still is a paragraph of prose; and what goes. */
function ownText(text: string, isBoilerplate: (sentence: string) => boolean): { own: string; gone: string } {
  const sentences = text.match(/[^。！？]+[。！？]*|[。！？]+/g) ?? [];
  const kept = sentences.filter((sentence) => !isBoilerplate(sentence));
  const own = kept.join('').trim();
  if (kept.length === sentences.length || own.length < PROSE || isBoilerplate(own)) return { own: '', gone: text };
  return { own, gone: sentences.filter(isBoilerplate).join('') };
}

/** Where a line stands: before the first paragraph of prose, in the body, or after the last one or beside a heading of a piece. */
type Place = 'head' | 'body' | 'edge';

function edgeLines(lines: Line[], rules: Compiled[]): Place[] {
  const isProse = ({ text, table }: Line): boolean => {
    if (table) return table.length > 2 || table.flat().join('').length >= PROSE;
    if (text.length < PROSE || !/[，。,；;]/.test(text)) return false;
    const folded = foldWidth(text);
    return !rules.some((rule) => folded.length <= (rule.max ?? 120) && rule.regex.test(folded));
  };
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  return lines.map(({ text }, index) => {
    if (first < 0 || index < first) return 'head';
    if (index > last) return 'edge';
    const previous = lines[index - 1]?.text ?? '';
    const next = lines[index + 1]?.text ?? '';
    const beside = isPieceMark(previous) || isPieceMark(next) || (text.length < 60 && isPieceMark(lines[index + 2]?.text ?? ''));
    return beside ? 'edge' : 'body';
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
