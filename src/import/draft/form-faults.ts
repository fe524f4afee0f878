import { findText, maskQuotations, TEXT_RULES } from '../../lib/text-rules.ts';
import type { ImportedPiece } from '../import-file.ts';

/** What one of the text rules finds in a draft. */
export interface FormFault {
  rule: string;
  /** What was found first, and what should stand there. */
  found: string;
  expected: string;
  /** The first place with what stands around it. */
  quote: string;
  /** Lines of the source, each once, in order. */
  lines: number[];
  count: number;
}

/** Characters quoted on either side of a fault. */
const AROUND = 6;

/** Flags of the import that say the same of a line as a text rule. */
const SAME: Record<string, readonly string[]> = {
  'leftover-placeholder': ['placeholder', 'missing-number'],
  'doubled-word': ['doubled-character'],
};

/**
 * Holds a draft against the rules that content:check and the composer hold texts against.
 * @returns one fault per rule, in the order of the rules; what the import has pointed out itself is not told again
 */
export function formFaults({ blocks, messages }: Pick<ImportedPiece, 'blocks' | 'messages'>): FormFault[] {
  const texts = blocks.flatMap((block) =>
    (block.kind === 'table' ? block.rows.flat() : [block.text]).map((text) => ({ text, line: block.line })),
  );
  return TEXT_RULES.flatMap((rule): FormFault[] => {
    const told = new Set(messages.filter((message) => SAME[rule.rule]?.includes(message.rule)).map(({ line }) => line));
    const open = texts.filter(({ line }) => !told.has(line));
    const places = open.flatMap(({ text, line }) =>
      findText(rule, rule.skipsQuotations ? maskQuotations(text) : text).map(({ index, match }) => ({
        line,
        match,
        quote: text.slice(Math.max(0, index - AROUND), index + match.length + AROUND),
      })),
    );
    const [first] = places;
    if (!first) return [];
    return [
      {
        rule: rule.rule,
        found: rule.found(first.match),
        expected: rule.expected,
        quote: first.quote,
        lines: [...new Set(places.map(({ line }) => line))],
        count: places.length,
      },
    ];
  });
}
