import type { ExampleBlock } from '../../lib/paper-example.ts';
import { EMPTY_DRAFT, type Draft } from '../draft.ts';

/** An example paper as the draft that a reader would make of it; what stands below the ending (署名, 日期) is left to the fields. */
export function exampleDraft(title: string, blocks: readonly ExampleBlock[]): Draft {
  return {
    ...EMPTY_DRAFT,
    title,
    nodes: blocks.map((block, i) =>
      block.kind === 'heading'
        ? { id: i + 1, kind: 'heading', level: block.level, text: block.text }
        : { id: i + 1, kind: 'paragraph', text: block.text },
    ),
  };
}
