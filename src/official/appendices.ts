import type { Appendix, OfficialDocument } from './official-document.ts';
import { numberedBlocks, type NumberedBlock } from './numbered-blocks.ts';

/** An appendix as it is written. */
export interface WrittenAppendix {
  /** 附件, or 附件1 where there are several names in 附件说明. */
  mark: string;
  title: string;
  blocks: NumberedBlock[];
}

/** A note has no foot in an appendix that goes its own way: it stands in brackets. */
const withoutNotes = (blocks: Appendix['blocks']): Appendix['blocks'] =>
  blocks.map((block) => {
    if (block.kind !== 'paragraph' || !block.note) return block;
    const { note, text, ...rest } = block;
    return { ...rest, text: `${text}（来源：${note}）` };
  });

/**
 * The appendices with their marks, as 附件说明 numbers them; their own headings are numbered anew.
 * Source: GB/T 9704—2012, 7.3.7: 另面编排，“附件”和顺序号用三号黑体顶格在第一行，标题居中在第三行。
 */
export function writtenAppendices({
  appendices = [],
  attachments = [],
  numbered,
}: Pick<OfficialDocument, 'appendices' | 'attachments' | 'numbered'>): WrittenAppendix[] {
  const several = appendices.length + attachments.length > 1;
  return appendices.map(({ title, blocks }, i) => ({
    mark: several ? `附件${i + 1}` : '附件',
    title,
    blocks: numberedBlocks({ blocks: withoutNotes(blocks), ...(numbered === undefined ? {} : { numbered }) }).blocks,
  }));
}
