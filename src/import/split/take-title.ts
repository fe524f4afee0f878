import { parseChineseNumber } from '../../lib/chinese-number.ts';
import type { Line, Message, Result } from '../types.ts';
import { numberAt } from './numbering.ts';

/** The title of a piece and the lines without it. */
export interface Titled {
  title: string;
  lines: Line[];
}

/** What a source says of a title outside the lines of the piece. */
export interface Stated {
  /** The line that announced the piece, where a file holds several. */
  announced?: string;
  /** Title in the head of a page or in the properties of a file. */
  title?: string;
  /** Pages state their own title; the properties of a Word file often are those of its template. */
  trusted: boolean;
  fileName: string;
}

/** Words that only titles of such texts end in. */
const STRONG = /总结|小结|汇报|报告|举措|回顾|综述|述职|讲话|发言|体会/;
const KEYWORD = /总结|小结|汇报|报告|举措|做法|经验|回顾|综述|述职|要点|计划|方案|讲话|发言|材料|情况|体会|调研|亮点|工作/;
/** The head of an entry of a log. */
const DAY = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*[（(]?(?:星期|周)[一二三四五六日天][）)]?)?$/;
/** 工会总结 篇一, 工会总结（范文1）: the first of a collection. */
const FIRST_PIECE = /\s*[（(【]?(?:篇|范文|例文)\s*[一1][）)】]?$/;
/** 工会总结优秀13篇, 工会总结（5篇）: the name of a collection. */
const COLLECTION =
  /\s*[（(【]?(?:精选|优秀|最新|通用|推荐|热门|必备|汇总|汇编|合集|集锦|大全|范文|实用|共|全)*\s*(\d{1,3}|[二三四五六七八九十]{1,3})\s*篇[）)】]?$/;
/** A unit that signs above the rest of its title. */
const UNIT = /(?:工会|总工会|委员会|联合会|公司|集团|学校|小学|中学|大学|学院|幼儿园|医院|支行|分行|中心|车间|[厂矿局院所站委办])$/;

/**
 * Finds the title among the short lines before the first paragraph, also where it takes two lines; repeats of it and
 * scraps of it (site titles, section names, the name of the collection it comes from) are dropped with a message.
 */
export function takeTitle(lines: Line[], stated: Stated): Result<Titled> {
  const head = headLines(lines);
  const own = ownLines(head, stated);
  const fromText = own.map(({ text }) => text.trim()).join('');
  const bare = titleOf(
    fromText === ''
      ? (stated.announced ?? cleanStated(stated.title) ?? runIn(lines[0]) ?? stated.fileName.replace(/\.[^.]{1,5}$/, ''))
      : fromText,
  );
  const missing = stated.announced === undefined ? missingPieces(head) : [];
  const title = missing.length > 0 ? bare.replace(/\s*[（(][一1][）)]$/, '') : bare;
  const messages: Message[] = [];
  const drop = new Set<Line>();
  for (const line of head) {
    const used = own.includes(line) || line.text === fromText;
    if (!used && !isScrap(line.text, title) && !COLLECTION.test(line.text)) continue;
    drop.add(line);
    const told = used ? '用作标题，不再放在正文' : '与标题重复的行';
    messages.push({ kind: 'drop', rule: 'title-line', line: line.line, text: told, before: line.text });
  }
  const rest = lines.filter((line) => !drop.has(line));
  // A file of nothing but a title still is text that must not vanish.
  if (rest.length === 0) return { value: { title, lines }, messages: [] };
  messages.push(...missing);
  return { value: { title, lines: rest }, messages };
}

/** The lines of the head that make the title, in order; none where the file says it elsewhere. */
function ownLines(head: Line[], { announced, title, trusted }: Stated): Line[] {
  const first = head.find(({ level }) => level === 1);
  if (first) return [first];
  const page = announced === undefined ? cleanStated(title) : undefined;
  const same = page === undefined ? undefined : head.find(({ text }) => squeeze(text) === squeeze(page));
  if (same) return [same];
  const two = twoLines(head);
  if (two) return two;
  const piece = head.find(({ text }) => FIRST_PIECE.test(text));
  if (piece) return [piece];
  const named = head.filter(({ text }) => KEYWORD.test(text));
  if (named.length === 0 && trusted && page !== undefined) return [];
  const [best] = [...(named.length > 0 ? named : head.slice(0, 1))].sort(
    (a, b) => Number(STRONG.test(b.text)) - Number(STRONG.test(a.text)) || titleOf(b.text).length - titleOf(a.text).length,
  );
  return best ? [best] : [];
}

/** 青河县总工会／关于2023年工作情况的报告, …情况的／报告, 凝心聚力促发展／——青河县总工会2023年工作总结. */
function twoLines(head: Line[]): Line[] | undefined {
  for (const [index, line] of head.slice(0, -1).entries()) {
    const next = head[index + 1];
    if (!next || line.text.length > 40 || next.text.length > 40 || squeeze(line.text) === squeeze(next.text)) continue;
    const unit =
      UNIT.test(line.text) && !STRONG.test(line.text) && /^(?:关于|\d{4}|二[〇○零]|[上下]半年|年度|工会|工作|第)/.test(next.text);
    const open = /(?:的|及|和|与|暨|、)$/.test(line.text) || (/^关于/.test(line.text) && !KEYWORD.test(line.text));
    const goesOn = /^(?:及|和|暨|与|——|—)/.test(next.text) && (KEYWORD.test(line.text) || /^—/.test(next.text));
    if ((unit || open || goesOn) && KEYWORD.test(next.text)) return [line, next];
  }
  return undefined;
}

/** Short unnumbered lines before the first sentence or numbered heading, at most twelve. */
function headLines(lines: Line[]): Line[] {
  const end = lines.findIndex(
    ({ text, table }) =>
      table !== undefined ||
      text.length > 60 ||
      /[。；：:]$/.test(text) ||
      (text.includes('，') && !(text.length <= 40 && new RegExp(`(?:${STRONG.source})$`).test(text))) ||
      DAY.test(text) ||
      (numberAt(text) !== undefined && !(numberAt(text)?.style === 'dash' && STRONG.test(text))),
  );
  return lines.slice(0, Math.min(12, end < 0 ? lines.length : end));
}

/** Whether a line of the head only repeats the title or a part of it. */
function isScrap(text: string, title: string): boolean {
  const inner = squeeze(text);
  const whole = squeeze(title);
  if (/^\d{4}年?$/.test(text)) return true;
  return inner !== '' && text.length <= title.length + 12 && (whole.includes(inner) || inner.includes(whole));
}

const squeeze = (value: string): string => value.replace(/[\s\d年（）()《》“”_-]|范文|篇|精选|最新|—/g, '');

/** 某镇工会2021年工作总结：一年来……: the title of a text in one paragraph; it stays there. */
function runIn(line: Line | undefined): string | undefined {
  return line && new RegExp(`^([^，。；：]{2,30}(?:${STRONG.source}))[：:]`).exec(line.text)?.[1];
}

/** 题名说有13篇, but the file holds one. */
function missingPieces(head: Line[]): Message[] {
  return head.flatMap(({ text, line }): Message[] => {
    const sign = COLLECTION.exec(text)?.[1];
    const count = sign === undefined ? 0 : /^\d/.test(sign) ? Number(sign) : (parseChineseNumber(sign) ?? 0);
    return count < 2 ? [] : [{ kind: 'flag', rule: 'piece-gap', line, text: `题名说有${count}篇，这里只有1篇`, before: text }];
  });
}

/** A page title without the name of the site: “工会总结_某某范文网” → “工会总结”. */
function cleanStated(stated: string | undefined): string | undefined {
  const title = stated?.split(/\s*[_|｜]\s*|\s+[-–—]\s+/)[0]?.trim();
  return title === undefined || title.length < 2 ? undefined : title;
}

/** A title without the marks of a collection; originalTitle may have 60 characters (src/schemas/summary.ts). */
function titleOf(title: string): string {
  const text = title
    .trim()
    .replace(/^第\s*[一二三四五六七八九十\d]{1,3}\s*篇[\s:：、]+(?=\S)/, '')
    .replace(FIRST_PIECE, '')
    .replace(COLLECTION, '')
    .replace(/(\S{4,})(?:范文|例文|模板|最新)+$/, '$1')
    .trim();
  const whole = [...text].length < 2 ? title.trim() : text;
  return [...whole].length < 2 ? '未命名' : [...whole].slice(0, 60).join('');
}
