/** One paragraph, heading, item or table of a source, on its way to a draft. */
export interface Line {
  text: string;
  /** Where it stands in the source: line of a text or HTML file, paragraph of a Word file; from 1. */
  line: number;
  /** Heading level that the source itself states (1 is the highest). */
  level?: number;
  /** An item of a list in the source. */
  item?: boolean;
  /** Rows of cells; `text` is then empty. */
  table?: string[][];
}

export type MessageKind = 'repair' | 'flag' | 'drop' | 'note';

/** Something the editor should know; the report lists them, nothing else prints them. */
export interface Message {
  kind: MessageKind;
  /** Stable id of the rule, kebab-case. */
  rule: string;
  /** Line of the source, 0 for the whole file. */
  line: number;
  /** What is said to the editor, in Chinese. */
  text: string;
  before?: string;
  after?: string;
}

/** What every step of the import returns. */
export interface Result<T> {
  value: T;
  messages: Message[];
}

/** A source read into lines, before cleaning. */
export interface Source {
  lines: Line[];
  /** Title that the file states apart from its text (HTML title, Word properties). */
  title?: string;
  /** How it was read, for the report: 'UTF-8', 'GB18030', 'Word（.docx）'… */
  format: string;
}

/** A source that cannot be imported; `message` is for the editor, in Chinese. */
export class ImportError extends Error {
  override name = 'ImportError';
}
