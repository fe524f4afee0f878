import { describe, expect, it } from 'vitest';
import { closingLines } from './closing.ts';
import { textWidth } from './text-width.ts';

const ends = (lines: ReturnType<typeof closingLines>) => lines.map(({ text, indent }) => indent + textWidth(text));

describe('closingLines', () => {
  it('leaves two characters free to the right of the signature', () => {
    const lines = closingLines({ signature: '某某市总工会办公室委员会', date: '2026-01-05' });
    expect(lines.map(({ text }) => text)).toEqual(['某某市总工会办公室委员会', '2026年1月5日']);
    expect(ends(lines)[0]).toBe(26);
    expect(lines[1]!.indent).toBe(lines[0]!.indent + 2);
  });

  it('moves the signature left where the date is longer', () => {
    const lines = closingLines({ signature: '某校工会', date: '2026-11-20' });
    expect(ends(lines)[1]).toBe(26);
    expect(lines[1]!.indent).toBe(lines[0]!.indent + 2);
  });

  it('goes on in the next line where a signature is long, within the type area', () => {
    const lines = closingLines({ signature: '某'.repeat(40), date: '2026-01-05' });
    expect(lines.map(({ text }) => text)).toEqual(['某'.repeat(26), '某'.repeat(14), '2026年1月5日']);
    for (const end of ends(lines)) expect(end).toBeLessThanOrEqual(28);
    expect(lines.map(({ indent }) => indent)).toEqual([0, 0, 2]);
  });

  it('has a line only for what the document bears', () => {
    expect(closingLines({})).toEqual([]);
    expect(closingLines({ signature: '某校工会' })).toEqual([{ text: '某校工会', indent: 22 }]);
    expect(closingLines({ date: '2026-01-05' }).map(({ text }) => text)).toEqual(['2026年1月5日']);
  });
});
