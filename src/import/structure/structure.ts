import { cutsWord } from '../common-words.ts';
import type { Line, Message, Result } from '../types.ts';
import { toRawBlocks, type Block } from './blocks.ts';
import { assignLevels } from './levels.ts';
import { listGaps, truncation } from './list-gaps.ts';
import { splitGlued } from './split-glued.ts';

/** Turns the cleaned lines of a piece into headings with levels, paragraphs, items and tables. */
export function structure(lines: Line[]): Result<Block[]> {
  const steps = splitGlued(lines);
  // The spaces that could mark a lost break have served; Chinese text has none inside a sentence.
  const closed = steps.value.map((line) =>
    line.table
      ? line
      : {
          ...line,
          text: closeSpaces(line.text),
        },
  );
  const levelled = assignLevels(toRawBlocks(closed));
  const messages: Message[] = [...steps.messages, ...levelled.messages, ...listGaps(levelled.value), ...truncation(levelled.value)];
  return { value: levelled.value, messages };
}

/** Spaces between Chinese characters go from sentences and from inside words; short lines may be set apart by them. */
function closeSpaces(text: string): string {
  return text.replace(/(\p{Script=Han}) +(?=\p{Script=Han})/gu, (whole, before: string, at: number) => {
    const cut = cutsWord(before, text.slice(at + whole.length, at + whole.length + 2));
    return text.length > 24 || at < 1 || cut ? before : whole;
  });
}
