import { lineAt } from '../settings/yaml-source.ts';
import type { Issue } from '../settings/issue.ts';
import type { ContentFile } from './read-files.ts';

/**
 * Characters that nobody sees and that break search, links or Word files: controls (C0, C1, a lone carriage return), the no-break
 * space and the soft hyphen, zero-width and direction marks, line separators, private use, what decoding has lost, non-characters.
 */
const ODD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufff0-\uffff]|\r(?!\n)|[\u{e0000}-\u{e0fff}]/u;

const NAMES: Readonly<Record<string, string>> = { '\u00a0': '不换行空格', '\ufffd': '乱码', '\r': '单独的回车' };

/** The first odd character of a file; the parser would blame it on whatever stands there. */
export function oddCharacter({ path, text }: ContentFile): Issue | undefined {
  const match = ODD.exec(text);
  if (!match) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const near = text.slice(Math.max(0, match.index - 6), match.index).replace(/^.*\n/s, '');
  return {
    file: path,
    line: lineAt(text, match.index),
    rule: 'odd-character',
    found: `“${near}”之后看不见的字符（${NAMES[match[0]] ?? '控制或零宽字符'}，U+${code}）`,
    expected: '只有看得见的文字',
    repair: '删去它；是从网页或 Word 里带来的，把这一行重新打一遍',
  };
}
