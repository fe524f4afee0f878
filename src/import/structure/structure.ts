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
          text: line.text.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, (space, at: number) =>
            line.text.length > 24 || at < 1 ? '' : space,
          ),
        },
  );
  const levelled = assignLevels(toRawBlocks(closed));
  const messages: Message[] = [...steps.messages, ...levelled.messages, ...listGaps(levelled.value), ...truncation(levelled.value)];
  return { value: levelled.value, messages };
}
