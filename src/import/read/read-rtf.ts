import type { Message, Result, Source } from '../types.ts';
import { headingLevel } from './heading-level.ts';
import { numberedText } from './numbered-text.ts';
import { PaperLines } from './paper-lines.ts';
import { RtfFonts } from './rtf-fonts.ts';
import { walkRtf } from './rtf-tokens.ts';
import { DESTINATIONS, KEPT, SIGNS, TOLD, type Destination, type Quoted } from './rtf-words.ts';

/** What a group inherits and leaves behind at its end. */
interface State {
  to: Destination;
  font: number;
  /** Characters that stand in for a \u where it is not known. */
  fallback: number;
  level: number | undefined;
  style: number;
  inTable: boolean;
}

const START: State = { to: 'body', font: 0, fallback: 1, level: undefined, style: 0, inTable: false };
/** A bullet: Word takes it from a symbol font, whose characters lie in the private use area. */
const BULLET = /^[•·●◆■▪➢\uf000-\uf0ff]$/;

/**
 * Reads RTF (Rich Text Format Specification 1.9.1): paragraphs with the numbers that the word processor wrote before them,
 * heading levels, tables; what is left out is quoted. Bytes are read in the encoding of their font. Damage never throws.
 */
export function readRtf(bytes: Uint8Array): Result<Source> {
  const reader = new RtfReader();
  walkRtf(bytes, reader);
  return reader.end();
}

class RtfReader {
  private readonly paper = new PaperLines();
  private readonly fonts = new RtfFonts();
  /** Outline levels of styles. */
  private readonly levels = new Map<number, number>();
  private readonly quoted = new Map<Quoted, string>();
  private readonly notes: string[] = [];
  private readonly stack: State[] = [];
  private state: State = { ...START };
  private text = '';
  private number = '';
  private pictures = 0;
  /** Bytes not yet decoded, and how many of the next ones only stand in for a \u. */
  private pending: number[] = [];
  private toSkip = 0;
  private starred = false;

  open(): void {
    this.flush();
    this.stack.push(this.state);
    this.state = { ...this.state };
    this.starred = false;
  }

  close(): void {
    this.flush();
    const { to } = this.state;
    this.state = this.stack.pop() ?? this.state;
    if (to !== 'notes' || this.state.to === 'notes') return;
    this.notes.push(this.quoted.get('notes') ?? '');
    this.quoted.delete('notes');
  }

  byte(value: number): void {
    if (this.toSkip > 0) this.toSkip -= 1;
    else this.pending.push(value);
  }

  control(word: string, number: number | undefined): void {
    this.flush();
    const { starred } = this;
    this.starred = word === '*';
    if (this.starred) return;
    this.toSkip = 0;
    const to = DESTINATIONS[word];
    if (to !== undefined) {
      if (word === 'pict' && this.state.to !== 'skip') this.pictures += 1;
      this.enter(to);
    } else if (starred && !KEPT.has(word)) this.enter('skip');
    else if (SIGNS[word] !== undefined) this.put(SIGNS[word]);
    else this.apply(word, number);
  }

  end(): Result<Source> {
    this.flush();
    if (this.text !== '') this.endParagraph();
    this.paper.endTable();
    for (const note of this.notes) this.paper.paragraph(`注：${note.trim()}`);
    const title = this.quoted.get('title')?.trim() ?? '';
    return {
      value: { lines: this.paper.lines, format: 'RTF', ...(title.length >= 2 && title.length <= 80 && { title }) },
      messages: this.messages(),
    };
  }

  private apply(word: string, number: number | undefined): void {
    const { state, fonts } = this;
    if (/^(?:par|sect|page)$/.test(word)) this.endParagraph();
    else if (word === 'cell') this.endCell();
    else if (word === 'row') this.paper.endRow();
    else if (word === 'u') {
      this.put(String.fromCharCode((number ?? 0) & 0xffff));
      this.toSkip = state.fallback;
    } else if (word === 'uc') state.fallback = Math.min(Math.max(0, number ?? 1), 8);
    else if (word === 'ansicpg') fonts.setPage(number ?? 0);
    else if (word === 'f') state.font = number ?? 0;
    else if (word === 'fcharset' && state.to === 'fonts') fonts.setCharset(state.font, number ?? 0);
    else if (word === 's') state.style = number ?? 0;
    else if (word === 'outlinelevel') this.setLevel((number ?? 9) + 1);
    else if (word === 'pard') Object.assign(state, { level: undefined, style: 0, inTable: false });
    else if (word === 'intbl') state.inTable = true;
    else if (word === 'v' && number !== 0) this.enter('hidden');
    else if (word === 'deleted' && number !== 0) this.enter('deleted');
  }

  private setLevel(level: number): void {
    if (level > 9) return;
    if (this.state.to === 'styles') this.levels.set(this.state.style, level);
    else this.state.level = level;
  }

  /** Writers that state no outline level still name the style of a heading. */
  private styleName(name: string): void {
    const level = headingLevel(name.replace(/;$/, ''));
    if (level !== undefined && !this.levels.has(this.state.style)) this.levels.set(this.state.style, level);
  }

  /** What lies inside a group that is left out is left out with it. */
  private enter(to: Destination): void {
    if (!/^(?:skip|deleted|hidden)$/.test(this.state.to)) this.state.to = to;
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const { pending } = this;
    this.pending = [];
    this.put(this.fonts.decode(pending, this.state.font));
  }

  private put(more: string): void {
    const { to } = this.state;
    if (to === 'body') this.text += more;
    else if (to === 'number') this.number += more;
    else if (to === 'styles') this.styleName(more);
    else if (to !== 'skip' && to !== 'fonts') this.quoted.set(to, (this.quoted.get(to) ?? '') + more);
  }

  private endParagraph(): void {
    const { state } = this;
    // The end of a paragraph is there even where its text is hidden.
    if (state.to !== 'body' && state.to !== 'hidden' && state.to !== 'deleted') return this.put('\n');
    const { text, item } = this.taken();
    if (state.inTable) this.paper.cellParagraph(text);
    else this.paper.paragraph(text, { level: state.level ?? this.levels.get(state.style), item });
  }

  private endCell(): void {
    const { text } = this.taken();
    if (text !== '') this.paper.cellParagraph(text);
    this.paper.endCell();
  }

  private taken(): { text: string; item: boolean } {
    const number = this.number.trim();
    const item = BULLET.test(number);
    const text = item ? this.text : numberedText(number, this.text);
    this.text = '';
    this.number = '';
    return { text, item };
  }

  private messages(): Message[] {
    const drops = [...this.quoted].flatMap(([key, text]): Message[] =>
      key === 'title' || text.trim() === ''
        ? []
        : [{ kind: 'drop', rule: `rtf-${key}`, line: 0, text: TOLD[key], before: text.trim().replace(/\s*\n\s*/g, ' ／ ') }],
    );
    return this.pictures === 0
      ? drops
      : [...drops, { kind: 'note', rule: 'rtf-pictures', line: 0, text: `${this.pictures}张图片（含印章）没有导入。` }];
  }
}
