import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { draftToFragment, fragmentToDraft } from './draft-link.ts';

describe('draft link', () => {
  test('carries any draft there and back, in characters that every chat leaves alone', () => {
    const paragraph = fc.record({
      id: fc.integer({ min: 1, max: 99 }),
      kind: fc.constant('paragraph' as const),
      text: fc.string({ unit: 'grapheme' }),
    });
    const draft = fc.record({ title: fc.string({ unit: 'grapheme' }), nodes: fc.uniqueArray(paragraph, { selector: ({ id }) => id }) });
    fc.assert(
      fc.property(draft, (part) => {
        const whole: Draft = { ...EMPTY_DRAFT, ...part };
        const fragment = draftToFragment(whole);
        expect(fragment).toMatch(/^d=[A-Za-z0-9_-]+$/);
        expect(fragmentToDraft(`#${fragment}`)).toEqual(whole);
      }),
    );
  });

  test('leaves hints behind', () => {
    const draft: Draft = { ...EMPTY_DRAFT, nodes: [{ id: 1, kind: 'heading', level: 1, text: '甲', hint: '写什么' }] };
    expect(fragmentToDraft(draftToFragment(draft))).toEqual({ ...draft, nodes: [{ id: 1, kind: 'heading', level: 1, text: '甲' }] });
  });

  test('calls a cut or made-up link damaged', () => {
    const fragment = draftToFragment({ ...EMPTY_DRAFT, title: '总结'.repeat(50) });
    expect(fragmentToDraft(fragment.slice(0, -8))).toBe('damaged');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['damaged', 'newer']).toContain(fragmentToDraft(`d=${text}`));
      }),
    );
  });
});
