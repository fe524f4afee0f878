import type { Line, Message, Result } from '../types.ts';
import { numberAt } from './numbering.ts';

/** The title of a piece and the lines without it. */
export interface Titled {
  title: string;
  lines: Line[];
}

/** Words that only titles of such texts end in. */
const STRONG = /总结|汇报|报告|举措|回顾|综述|述职|讲话|发言|体会/;
/** The head of an entry of a log. */
const DAY = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*[（(]?(?:星期|周)[一二三四五六日天][）)]?)?$/;
const KEYWORD = /总结|汇报|报告|举措|做法|经验|回顾|综述|述职|要点|计划|方案|讲话|发言|材料|情况|体会|调研|亮点|工作/;

/**
 * Finds the title among the short lines before the first paragraph; repeats of it and scraps of it
 * (site titles, section names) are dropped with a message.
 * @param stated title that the file states elsewhere, or the line that announced the piece
 * @param fileName last resort
 */
export function takeTitle(lines: Line[], stated: string | undefined, fileName: string): Result<Titled> {
  const messages: Message[] = [];
  const head = headLines(lines);
  const named = head.filter(({ text }) => KEYWORD.test(text));
  const longest = [...(named.length > 0 ? named : head.slice(0, 1))].sort(
    (a, b) => Number(STRONG.test(b.text)) - Number(STRONG.test(a.text)) || b.text.length - a.text.length,
  )[0];
  const fromText = head.find(({ level }) => level === 1)?.text ?? longest?.text;
  const title = clip(fromText ?? cleanStated(stated) ?? fileName.replace(/\.[^.]{1,5}$/, ''));
  const drop = new Set<Line>();
  for (const line of head) {
    if (line.text === fromText || isScrap(line.text, title)) drop.add(line);
    if (drop.has(line))
      messages.push({
        kind: 'drop',
        rule: 'title-line',
        line: line.line,
        text: line.text === fromText ? '用作标题，不再放在正文' : '与标题重复的行',
        before: line.text,
      });
  }
  const rest = lines.filter((line) => !drop.has(line));
  // A file of nothing but a title still is text that must not vanish.
  if (rest.length === 0) return { value: { title, lines }, messages: [] };
  return { value: { title, lines: rest }, messages };
}

/** Short unnumbered lines before the first sentence or numbered heading, at most twelve. */
function headLines(lines: Line[]): Line[] {
  const end = lines.findIndex(
    ({ text, table }) =>
      table !== undefined || text.length > 60 || /[。；：:]$|，/.test(text) || DAY.test(text) || numberAt(text) !== undefined,
  );
  return lines.slice(0, Math.min(12, end < 0 ? lines.length : end)).filter(({ text }) => text.length <= 60);
}

/** Whether a line of the head only repeats the title or a part of it. */
function isScrap(text: string, title: string): boolean {
  const bare = (value: string): string => value.replace(/[\s\d年（）()《》“”_-]|范文|篇|精选|最新/g, '');
  if (/^\d{4}年?$/.test(text)) return true;
  const inner = bare(text);
  return inner !== '' && text.length <= title.length + 12 && (bare(title).includes(inner) || inner.includes(bare(title)));
}

/** A page title without the name of the site: “工会总结_某某范文网” → “工会总结”. */
function cleanStated(stated: string | undefined): string | undefined {
  const title = stated?.split(/\s*[_|｜]\s*|\s+[-–—]\s+/)[0]?.trim();
  return title === undefined || title.length < 2 ? undefined : title;
}

/** originalTitle may have 60 characters (src/schemas/summary.ts). */
function clip(title: string): string {
  const text = title.trim().replace(/^第\s*[一二三四五六七八九十\d]{1,3}\s*篇[\s:：、]+(?=\S)/, '');
  return [...text].length < 2 ? '未命名' : [...text].slice(0, 60).join('');
}
