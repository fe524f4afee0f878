import { lineAt } from '../settings/yaml-source.ts';
import type { Issue } from '../settings/issue.ts';
import type { ContentFile } from './read-files.ts';

/**
 * Characters that nobody sees and that break search, links or Word files: controls (C0, C1, a lone carriage return), the no-break
 * space and the soft hyphen, zero-width and direction marks, line separators, fillers of other scripts, variation selectors, private
 * use, what decoding has lost, non-characters.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|\r(?!\n)|[\u{e0000}-\u{e0fff}]/u;

/** Spaces of other widths than the one that a keyboard gives: two words with one of them between are not found together. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

/** Forms leave room for a date and a name by ideographic spaces. */
const FORM_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/u;

/** Signs of radicals and forms kept for old encodings: a PDF gives them for characters that look the same, and no search finds them. */
const LOOK_ALIKES = /[\u2e80-\u2fd5\uf900-\ufaff]/gu;

const NAMES: Readonly<Record<string, string>> = { '\u00a0': '不换行空格', '\u3000': '全角空格', '\ufffd': '乱码', '\r': '单独的回车' };

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function lookAlike(text: string): { index: number; words: Pick<Issue, 'found' | 'expected' | 'repair'> } | undefined {
  for (const { 0: sign, index } of text.matchAll(LOOK_ALIKES)) {
    const meant = sign.normalize('NFKC');
    // Twelve of the forms for old encodings are characters of their own.
    if (meant === sign && /[\uf900-\ufaff]/u.test(sign)) continue;
    const right = meant === sign ? '样子相同的汉字' : `“${meant}”（${codeOf(meant)}）`;
    return {
      index,
      words: {
        found: `样子像汉字的部首符号“${sign}”（${codeOf(sign)}）`,
        expected: right,
        repair: `改为${right}；是从 PDF 里复制来的，这一段别的字也看一遍`,
      },
    };
  }
  return undefined;
}

/** The first odd character of a file; the parser would blame it on whatever stands there. */
export function oddCharacter({ path, text }: ContentFile): Issue | undefined {
  // A report quotes what the import has found, as it was.
  if (path.endsWith('.report.md')) return undefined;
  const at = (index: number) => ({ file: path, line: lineAt(text, index), rule: 'odd-character' });
  const match = UNSEEN.exec(text) ?? (path.startsWith('content/forms/') ? FORM_SPACES : SPACES).exec(text);
  if (match) {
    const near = text.slice(Math.max(0, match.index - 6), match.index).replace(/^.*\n/s, '');
    return {
      ...at(match.index),
      found: `“${near}”之后看不见的字符（${NAMES[match[0]] ?? (SPACES.test(match[0]) ? '别的宽度的空格' : '控制或零宽字符')}，${codeOf(match[0])}）`,
      expected: '只有看得见的文字',
      repair: '删去它；是从网页或 Word 里带来的，把这一行重新打一遍',
    };
  }
  const alike = lookAlike(text);
  return alike && { ...at(alike.index), ...alike.words };
}
