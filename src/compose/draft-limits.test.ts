import { describe, expect, test } from 'vitest';
import { isReceivable, isWithinLimits, MOST_CHARACTERS, MOST_NODES } from './draft-limits.ts';
import { EMPTY_DRAFT, type Draft, type Paragraph } from './draft.ts';

const paragraphs = (count: number, rest: Partial<Paragraph>): Draft => ({
  ...EMPTY_DRAFT,
  nodes: Array.from({ length: count }, (_, i) => ({ id: i + 1, kind: 'paragraph', text: '', ...rest })),
});

describe('the limits of a draft', () => {
  test('count what stands beside the texts, too: notes, hints, comparisons, places of origin, values of blanks', () => {
    const long = '长'.repeat(200);
    for (const rest of [
      { text: long },
      { note: long },
      { hint: long },
      { comparison: long },
      { origin: { key: long, slot: '成效', group: '' } },
    ] as const) {
      expect(isWithinLimits(paragraphs(MOST_CHARACTERS / 200, rest)), Object.keys(rest)[0]).toBe(true);
      expect(isWithinLimits(paragraphs(MOST_CHARACTERS / 200 + 1, rest)), Object.keys(rest)[0]).toBe(false);
    }
    expect(isWithinLimits({ ...EMPTY_DRAFT, fills: { 单位: '长'.repeat(MOST_CHARACTERS) } })).toBe(false);
    expect(isWithinLimits(paragraphs(MOST_NODES + 1, {}))).toBe(false);
  });

  test('a draft from elsewhere may hold no text so long that looking through it takes minutes; one’s own is never refused for it', () => {
    const marks = '。'.repeat(30_000);
    for (const draft of [
      { ...EMPTY_DRAFT, attachments: `${marks}甲` },
      { ...EMPTY_DRAFT, addressee: `${'：'.repeat(2000)}甲` },
      { ...EMPTY_DRAFT, fills: { 单位: '长'.repeat(2000) } },
      paragraphs(1, { text: marks }),
      paragraphs(1, { note: `（${'疑'.repeat(2000)}` }),
    ]) {
      expect(isReceivable(draft)).toBe(false);
      expect(isWithinLimits(draft)).toBe(true);
    }
    expect(isReceivable(paragraphs(300, { text: '长'.repeat(90), note: '某区总工会，2025年' }))).toBe(true);
  });
});
