import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftNode } from './draft.ts';
import { findRepeats } from './repeats.ts';

const paragraphs = (...texts: string[]): DraftNode[] => texts.map((text, i) => ({ id: i + 1, kind: 'paragraph', text }));

describe('findRepeats', () => {
  test('points out ten characters in a row that stood before', () => {
    expect(findRepeats(paragraphs('坚持把职工的急难愁盼放在第一位。', '今年仍坚持把职工的急难愁盼放在第一位，'))).toEqual([
      { id: 2, other: 1, shared: '坚持把职工的急难愁盼放在第一位' },
    ]);
  });

  test('does not count blanks as wording', () => {
    expect(findRepeats(paragraphs('【单位】【人数】【场次】【次数】', '【单位】【人数】【场次】【次数】。'))).toEqual([]);
  });

  test('points out a short paragraph that stands twice', () => {
    expect(findRepeats(paragraphs('稳中求进', '稳中求进', '稳中求变'))).toEqual([{ id: 2, other: 1, shared: '稳中求进' }]);
  });

  test('what it remembers of the drafts before changes nothing: the same draft gives the same repeats', () => {
    const text = fc.constantFrom(
      '甲',
      '坚持把职工的急难愁盼放在第一位。',
      '今年坚持把职工的急难愁盼放在第一位',
      '全年开展劳动竞赛一百二十场次。',
      '开展劳动竞赛一百二十场次',
    );
    const draft = fc.array(text, { maxLength: 6 }).map((texts) => paragraphs(...texts));
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 4 }), (drafts) => {
        const [first = []] = drafts;
        const alone = findRepeats(first.map((node) => ({ ...node })));
        for (const each of drafts) findRepeats(each);
        findRepeats([...first].reverse());
        expect(findRepeats(first)).toEqual(alone);
      }),
    );
  });
});
