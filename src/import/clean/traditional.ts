import { wordMatcher } from '../../lib/word-rules.ts';
import type { WordRule } from '../../schemas/word-rule.ts';
import type { Line, Message, Result } from '../types.ts';
import { applyWords } from './words.ts';

/** Traditional characters of a text → simplified ones. */
export type Simplify = (text: string) => string;

/** Characters that simplified text uses too although the table converts them. */
export const SHARED = new Set('瞭乾著藉覆徵餘於甦夥佔麼祇哪裏裡並後麪');
/** Share of converted characters from which a text, or a paragraph, is Traditional. */
const WHOLE = 0.06;
const PARAGRAPH = 0.12;

/** Lines in simplified characters, and whether the source was in Traditional ones. */
export interface Simplified {
  lines: Line[];
  traditional: boolean;
}

/**
 * Converts Traditional text to simplified characters and mainland wording.
 * In a simplified text only paragraphs that are clearly Traditional are touched;
 * single Traditional characters elsewhere are pointed out, not changed (乾隆, 瞭望 are right).
 */
export function toMainland(lines: Line[], wordings: WordRule[], toSimplified: Simplify): Result<Simplified> {
  const match = wordMatcher(wordings);
  const traditional = share(lines.map(({ text }) => text).join(''), toSimplified) >= WHOLE;
  const messages: Message[] = [];
  const value = lines.map((line) => {
    if (line.table) {
      const isTraditional = traditional || share(line.table.flat().join(''), toSimplified) >= PARAGRAPH;
      return isTraditional ? { ...line, table: line.table.map((row) => row.map((cell) => toSimplified(cell))) } : line;
    }
    if (!traditional && share(line.text, toSimplified) < PARAGRAPH) {
      messages.push(...strays(line, toSimplified));
      return line;
    }
    const text = toSimplified(line.text);
    if (text !== line.text)
      messages.push({
        kind: 'repair',
        rule: 'traditional',
        line: line.line,
        text: '繁体转简体',
        before: line.text.slice(0, 30),
        after: text.slice(0, 30),
      });
    const worded = applyWords({ ...line, text }, match, false, 'mainland-wording', '港台用词');
    messages.push(...worded.messages);
    return worded.value;
  });
  return { value: { lines: value, traditional }, messages };
}

/** Share of Chinese characters that the conversion changes, 0 to 1; short texts count as none. */
function share(text: string, toSimplified: Simplify): number {
  const sample = text.slice(0, 20_000);
  const characters = [...sample].filter((character) => /\p{Script=Han}/u.test(character));
  if (characters.length < 4) return 0;
  return characters.filter((character) => !SHARED.has(character) && toSimplified(character) !== character).length / characters.length;
}

function strays({ text, line }: Line, toSimplified: Simplify): Message[] {
  if (toSimplified(text) === text) return [];
  const found = [...new Set(text)].filter(
    (character) => /\p{Script=Han}/u.test(character) && !SHARED.has(character) && toSimplified(character) !== character,
  );
  if (found.length === 0) return [];
  return [
    {
      kind: 'flag',
      rule: 'stray-traditional',
      line,
      text: `简体文字中有繁体字“${found.slice(0, 8).join('')}”，没有改；人名、书名可能本来如此`,
      before: found.join(''),
    },
  ];
}
