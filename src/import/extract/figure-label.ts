/**
 * What a figure counts, taken from its clause: the words before it, or after it when it leads.
 * @returns 2 to 60 characters
 */
export function labelOf(text: string, from: number, to: number): string {
  const start = clauseStart(text, from);
  const before = trim(text.slice(start, from));
  const after = trim(/^[^，。；！？：、\d]{0,24}/u.exec(text.slice(to, to + 24))?.[0] ?? '');
  const verb = before.replace(/(?:共|总计|累计|达到?|有|为|约|近|已|了|的|在|到|从|是|至|被|把|和|与|及|等)+$/u, '');
  let label = after.length >= 2 && after.length <= 20 ? `${verb}${after}` : verb;
  if (label.length < 2) label = trim(text.slice(clauseStart(text, Math.max(0, start - 1)), Math.max(0, start - 1))) + after;
  if (label.length < 2) label = '（待编辑说明）';
  return [...label].slice(-30).join('');
}

function clauseStart(text: string, from: number): number {
  const head = text.slice(Math.max(0, from - 80), from);
  const at = Math.max(...['，', '。', '；', '！', '？', '：', '、', '（'].map((sign) => head.lastIndexOf(sign)));
  return from - head.length + at + 1;
}

function trim(text: string): string {
  return text.replace(/^[\s“”‘’《》（）()·\d.,%]+|[\s“”‘’《》（）()·]+$/gu, '');
}
