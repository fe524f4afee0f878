import { describe, expect, it } from 'vitest';
import { closingIndents, textWidth } from './closing-indents.ts';

describe('closingIndents', () => {
  it('leaves two characters free to the right of the signature', () => {
    const signature = '某某市总工会办公室委员会';
    const { signature: start, date } = closingIndents(signature, '2026年1月5日');
    expect(start + textWidth(signature)).toBe(26);
    expect(date).toBe(start + 2);
  });

  it('moves the signature left where the date is longer', () => {
    const { signature, date } = closingIndents('某校工会', '2026年11月20日');
    expect(date + textWidth('2026年11月20日')).toBe(26);
    expect(date).toBe(signature + 2);
  });

  it('never starts outside the line', () => {
    expect(closingIndents('某'.repeat(40), '2026年1月5日').signature).toBe(0);
  });
});
