import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun, type ICommentOptions, type ParagraphChild } from 'docx';
import { wordingParts } from '../lib/wording-parts.ts';
import { DAY_START } from './finish-package.ts';

/** Whose comments they are, as Word shows them. */
const AUTHOR = '交稿检查';

/** Gathers the comments of a document while its paragraphs are written. */
export interface Remarks {
  /** Comments, in the order of their numbers. */
  list: ICommentOptions[];
  /** The runs of a text with its comments around them; the runs as they are where there is nothing to remark. */
  around: (runs: readonly ParagraphChild[], remarks: readonly string[] | undefined) => ParagraphChild[];
}

/** @param day YYYY-MM-DD, the date that the comments bear: not the clock's, so that equal documents give equal bytes */
export function openRemarks(day: string): Remarks {
  const list: ICommentOptions[] = [];
  return {
    list,
    around: (runs, remarks = []) => {
      if (remarks.length === 0) return [...runs];
      const id = list.length;
      list.push({
        id,
        author: AUTHOR,
        initials: '检',
        date: new Date(`${day}${DAY_START}`),
        children: remarks.map((text) => new Paragraph({ style: 'CommentText', text })),
      });
      return [new CommentRangeStart(id), ...runs, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
    },
  };
}

/** A text as runs, its open blanks in yellow: only for what is remarked on, a paper that is whole is black all over (5.2.4). */
export const markedRuns = (text: string): TextRun[] =>
  wordingParts(text).map((part) =>
    part.kind === 'blank' ? new TextRun({ text: `【${part.name}】`, highlight: 'yellow' }) : new TextRun(part.text),
  );
