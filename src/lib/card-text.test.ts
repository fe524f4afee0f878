import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardDescription, cardTitle } from './card-text.ts';

describe('cardTitle', () => {
  it('leaves a title that fits', () => {
    expect(cardTitle('金秋助学')).toBe('金秋助学');
  });

  it('ends at a pause and says that it was cut', () => {
    expect(cardTitle('崇川区教育工会：争先创优、教代会职权与特困教职工救助')).toBe('崇川区教育工会：争先创优…');
  });
});

describe('cardDescription', () => {
  it('ends with a whole sentence where one fits', () => {
    expect(cardDescription(`工会收集职工的建议，逐条答复。${'后面还有很长的说明'.repeat(8)}`)).toBe('工会收集职工的建议，逐条答复。');
  });

  it('never grows longer than chats show', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => cardDescription(text).length <= 50 && cardTitle(text).length <= 20));
  });
});
