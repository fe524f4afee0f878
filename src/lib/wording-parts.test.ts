import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingParts } from './wording-parts.ts';

describe('wordingParts', () => {
  test('splits text and blanks', () => {
    expect(wordingParts('资助【人数】人，发放【金额】')).toEqual([
      { kind: 'text', text: '资助' },
      { kind: 'blank', name: '人数' },
      { kind: 'text', text: '人，发放' },
      { kind: 'blank', name: '金额' },
    ]);
  });

  test('joined again, the parts are the wording', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('【', '】', '【人数】', '【】', '金秋'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const joined = wordingParts(text).map((part) => (part.kind === 'blank' ? `【${part.name}】` : part.text));
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});
