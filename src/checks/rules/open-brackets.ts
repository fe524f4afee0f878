import type { Issue } from '../../settings/issue.ts';
import { lineIn, proseSpans } from '../spans.ts';
import type { Rule } from './rule.ts';

/** The first bracket of a fill-in that has no other half: offset, and which. */
function unpaired(text: string): { index: number; bracket: string } | undefined {
  let open = -1;
  for (const { 0: bracket, index } of text.matchAll(/[【】]/g)) {
    if (bracket === '【' && open >= 0) return { index: open, bracket };
    if (bracket === '】' && open < 0) return { index, bracket };
    open = bracket === '【' ? index : -1;
  }
  return open < 0 ? undefined : { index: open, bracket: '【' };
}

/** A fill-in of letters and numerals alone: no end of a text, of YAML's or of Markdown's, can stand within it. */
const PLAIN = /【[\p{L}\p{N}]+】/gu;
const hasOther = (text: string) => /[【】]/.test(text.replaceAll(PLAIN, ''));

/** A fill-in that is opened and not closed is printed as it stands, and nobody can fill it. */
export const openBrackets: Rule = (library) =>
  proseSpans(library, hasOther).flatMap((span): Issue[] => {
    const found = unpaired(span.text);
    if (!found) return [];
    return [
      {
        file: span.file,
        line: lineIn(span, found.index),
        rule: 'open-bracket',
        found: `没有成对的${found.bracket}：“${span.text.slice(Math.max(0, found.index - 4), found.index + 6).replaceAll('\n', '')}”`,
        expected: '成对的【】，中间是待填项的名称，不套着写',
        repair: found.bracket === '【' ? '在名称后补上】，或删去【' : '在名称前补上【，或删去】',
      },
    ];
  });
