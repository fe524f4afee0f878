import type { ArticleAddresses } from '../lib/article-addresses.ts';
import type { OfficialLayout } from './layout.ts';
import type { OutlineLevel } from './outline-numbers.ts';

/** A heading in the line of its paragraph; it is numbered like any other of its level. */
export interface Lead {
  level: OutlineLevel;
  text: string;
}

/** 附件 as pages of their own, behind the date (7.3.7). Notes have no place in them. */
export interface Appendix {
  title: string;
  blocks: Block[];
}

/** One piece of the text. Texts hold no line breaks and no numbers that the outline gives by itself. */
export type Block =
  /** @property remarks what is still to be looked at, each a comment in the Word file */
  | { kind: 'heading'; level: OutlineLevel; text: string; remarks?: string[] }
  /**
   * @property note printed at the foot of the page, e.g. where a figure comes from
   * @property lead a heading that runs into its paragraph, without its full stop: 小标题。正文
   */
  | { kind: 'paragraph'; text: string; note?: string; remarks?: string[]; lead?: Lead }
  /**
   * Every row has as many cells as there are columns.
   * @property shares of the width, a column each, where the table is to be filled by hand: its rows are then tall enough to write in.
   * Without them the texts share the width out.
   */
  | { kind: 'table'; columns: string[]; rows: string[][]; shares?: number[] };

/** What the file says of itself (Word: 文件 → 信息). */
export interface DocumentProperties {
  title: string;
  /** Who wrote it. */
  creator: string;
  /** Where it comes from: an address or a sentence. */
  source: string | undefined;
  /** Under which licence, e.g. CC BY 4.0. */
  licence: string;
  /** YYYY-MM-DD; stands as the file's date, so that the same content always gives the same bytes. */
  revised: string;
}

/**
 * A document in the layout of GB/T 9704—2012 without red head, seal, document number and colophon:
 * those belong to the issuing office and are never made up here.
 */
export interface OfficialDocument {
  /** 标题；a line break (\n) in it is kept, otherwise long titles break at a pause. */
  title: string;
  /** 副标题, under the title. */
  subtitle?: string;
  /** 主送机关, without the colon. */
  addressee?: string;
  blocks: Block[];
  /** False where the headings bear numbers of their own, or none; by default they get 一、（一）1.（1）. */
  numbered?: boolean;
  /** 附件说明, besides the appendices: names without numbers, book title marks or final punctuation. */
  attachments?: string[];
  /** Attachments that are bound with the paper; 附件说明 names them together with the others. */
  appendices?: Appendix[];
  /** 署名. */
  signature?: string;
  /** 成文日期, YYYY-MM-DD. */
  date?: string;
  /** 附注, without the brackets. */
  note?: string;
  /** A unit's own layout; the standard's where there is none. */
  layout?: OfficialLayout;
  /** What is still to be looked at on the paper as a whole: comments at the title. */
  remarks?: string[];
  /** Where the articles that the text cites can be read: links in Word, nothing to be seen on paper. */
  articles?: ArticleAddresses;
  properties: DocumentProperties;
}
