import { wordMatcher, type WordMatch } from '../../lib/word-rules.ts';
import type { WordRule } from '../../schemas/word-rule.ts';
import type { Line, Message, Result } from '../types.ts';

type Matcher = (text: string, swapped: boolean) => WordMatch[];

/**
 * Repairs and points out known wrong forms.
 * A text in which at least two different marks of machine substitution occur is treated as substituted.
 */
export function repairWords(lines: Line[], rules: WordRule[]): Result<Line[]> {
  const match = wordMatcher(rules);
  const marks = wordMatcher(rules.filter(({ mark }) => mark === true));
  const found = new Set(lines.flatMap(({ text }) => marks(text, false).map(({ rule }) => rule.wrong)));
  const swapped = found.size >= 2;
  const messages: Message[] = [];
  if (swapped) {
    messages.push({
      kind: 'flag',
      rule: 'swapped-synonyms',
      line: lines[0]?.line ?? 0,
      text: `文中有“${[...found].slice(0, 6).join('”“')}”等机器替换的词，其余用词和年份也可能被换过，请通读核对`,
    });
  }
  const value = lines.map((line) => {
    const result = applyWords(line, match, swapped, 'corrupted-form', '错词');
    messages.push(...result.messages);
    return result.value;
  });
  return { value, messages };
}

/** Applies word rules to one line (not to tables): certain ones change it, others are pointed out. */
export function applyWords(line: Line, match: Matcher, swapped: boolean, rule: string, label: string): Result<Line> {
  const messages: Message[] = [];
  let text = '';
  let from = 0;
  for (const { index, rule: word } of match(line.text, swapped)) {
    const end = index + word.wrong.length;
    const around = (middle: string): string => line.text.slice(Math.max(0, index - 6), index) + middle + line.text.slice(end, end + 6);
    const note = word.note === undefined ? '' : `（${word.note}）`;
    if (word.certain) {
      messages.push({
        kind: 'repair',
        rule,
        line: line.line,
        text: `${label}“${word.wrong}”改为“${word.right}”`,
        before: around(word.wrong),
        after: around(word.right),
      });
      text += line.text.slice(from, index) + word.right;
      from = end;
    } else
      messages.push({
        kind: 'flag',
        rule,
        line: line.line,
        text: `“${word.wrong}”疑应为“${word.right}”，没有改${note}`,
        before: around(word.wrong),
      });
  }
  return { value: from === 0 ? line : { ...line, text: text + line.text.slice(from) }, messages };
}
