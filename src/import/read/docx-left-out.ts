import type { Message } from '../types.ts';

/** Elements whose text is left out, with what the editor is told. */
const LEFT_OUT: Record<string, [rule: string, told: string]> = {
  'w:moveFrom': ['docx-moved', '修订移走的文字，按接受处理，没有收进草稿'],
  'w:delText': ['docx-deleted', '修订删去的文字，按接受处理，没有收进草稿'],
  'w:rt': ['docx-ruby', '字上的注音，没有收进草稿'],
};
/** Elements whose content is not text of the document. */
const SKIPPED = new Set([
  ...Object.keys(LEFT_OUT),
  'w:instrText',
  'w:delInstrText',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:numberingChange',
  'w:tblPrChange',
]);

/** Passes over elements that are no text of the document and quotes those whose text an editor may miss. */
export class LeftOut {
  readonly messages: Message[] = [];
  private skip: { name: string; depth: number; text: string } | undefined;

  /** Whether such an element is open. */
  get isOpen(): boolean {
    return this.skip !== undefined;
  }

  /** Whether an element is passed over. */
  open(name: string, empty: boolean): boolean {
    if (this.skip) {
      if (name === this.skip.name && !empty) this.skip.depth += 1;
      return true;
    }
    if (!SKIPPED.has(name)) return false;
    if (!empty) this.skip = { name, depth: 1, text: '' };
    return true;
  }

  /** Whether a text is passed over. */
  text(text: string): boolean {
    if (this.skip) this.skip.text += text;
    return this.skip !== undefined;
  }

  /** Closes an element; returns the text of what has been passed over when it ends here, else nothing. */
  close(name: string, line: number): string {
    if (this.skip?.name !== name) return '';
    this.skip.depth -= 1;
    if (this.skip.depth > 0) return '';
    const { text } = this.skip;
    this.skip = undefined;
    const told = LEFT_OUT[name];
    if (told) this.quote(...told, text.trim(), line);
    return text;
  }

  /** Quotes what is left out of a paragraph; the runs of one paragraph together. */
  quote(rule: string, text: string, before: string, line: number): void {
    if (before === '') return;
    const last = this.messages.at(-1);
    if (last?.rule === rule && last.line === line) last.before = (last.before ?? '') + before;
    else this.messages.push({ kind: 'drop', rule, line, text, before });
  }
}
