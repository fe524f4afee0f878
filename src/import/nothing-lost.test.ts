import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { FIXTURES, fixtureImporter, fixtureInput } from './fixture-importer.ts';
import type { ImportedPiece } from './import-file.ts';
import { decodeText } from './read/decode-text.ts';
import type { Message } from './types.ts';

const simplify = Converter({ from: 'tw', to: 'cn' });

/** Letters and digits by number, whatever width and script they are written in. */
function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of simplify(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** All text of a source, found by other means than the importer's. */
function sourceText(bytes: Uint8Array, file: string): string {
  if (file.endsWith('.docx'))
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
      .map(([, part]) => strFromU8(part).replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, ''))
      .flatMap((xml) => [...xml.matchAll(/<\w+:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map((match) => match[1] ?? ''))
      .join('\n');
  const text = decodeText(bytes)?.text ?? '';
  if (file.endsWith('.md')) return text.replace(/&[a-z]+;/g, '');
  if (!file.endsWith('.html')) return text;
  const { document } = parseHTML(text);
  for (const element of document.querySelectorAll('script, style, title, noscript, template')) element.remove();
  return document.documentElement.textContent ?? '';
}

/** What a draft holds. */
function draftText({ blocks }: ImportedPiece): string {
  return blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join('\n') : block.text)).join('\n');
}

/** What the messages account for, by character: taken out of the text (positive) or put into it (negative). */
function accounted(messages: Message[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { kind, rule, before = '', after = '' } of messages) {
    // Width changes no letter; its message only shows where the first change is.
    if ((kind !== 'drop' && kind !== 'repair') || rule === 'width') continue;
    for (const [character, count] of tally(before)) sum.set(character, (sum.get(character) ?? 0) + count);
    for (const [character, count] of tally(after)) sum.set(character, (sum.get(character) ?? 0) - count);
  }
  return sum;
}

/** Characters of a source that neither a draft holds nor a message quotes, and the other way round. */
function balance(bytes: Uint8Array, file: string): { lost: string; invented: string } {
  const { value, messages } = fixtureImporter(bytes, file);
  const source = tally(sourceText(bytes, file));
  const draft = tally(value.map(draftText).join('\n'));
  const told = accounted([...messages, ...value.flatMap((piece) => piece.messages)]);
  const rest = [...new Set([...source.keys(), ...draft.keys(), ...told.keys()])].map(
    (character) => [character, (source.get(character) ?? 0) - (draft.get(character) ?? 0) - (told.get(character) ?? 0)] as const,
  );
  const written = (sign: number): string => rest.map(([character, count]) => character.repeat(Math.max(0, sign * count))).join('');
  return { lost: written(1), invented: written(-1) };
}

describe('every letter and digit of a source is in a draft, or a message quotes it', () => {
  test.each(FIXTURES)('%s', (name) => {
    const { bytes, file } = fixtureInput(name);
    const { lost, invented } = balance(bytes, file);
    expect(lost).toBe('');
    // Word keeps its automatic numbers apart from the text, and notes are marked as such.
    expect(file.endsWith('.docx') ? invented.replace(/[\d一二三注]/g, '') : invented).toBe('');
  });
});
