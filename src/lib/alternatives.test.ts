import { describe, expect, test } from 'vitest';
import { alternativesAmong } from './alternatives.ts';
import { isComparable, type Compared } from './comparable.ts';

const wording = (slot: string, length = 60, levels = ['企业']): Compared => ({ slot, levels, text: '字'.repeat(length) });

const practice = (id: string, tags: string[], ...wordings: Compared[]) => ({
  id,
  tags: tags.map((tag) => ({ id: tag, label: tag, aliases: [], category: 'x' })),
  wordings,
});

describe('alternativesAmong', () => {
  const own = practice('own', ['rare', 'near', 'wide'], wording('做法'));
  const find = alternativesAmong([
    own,
    practice('a', ['near', 'wide'], wording('做法'), wording('做法')),
    practice('b', ['near', 'wide'], wording('做法'), wording('不足', 60, ['学校'])),
    practice('c', ['wide', 'rare'], wording('做法', 200), wording('打算')),
  ]);
  const tagFor = (of: Compared) => find(own, of)?.tag.id;

  test('takes the first tag under which two others have a comparable wording', () => {
    expect(tagFor(wording('做法'))).toBe('near');
  });

  test('takes a tag under which one has where none has two', () => {
    expect(tagFor(wording('打算'))).toBe('rare');
  });

  test('passes over what is for others, or much longer', () => {
    expect(tagFor(wording('不足'))).toBeUndefined();
    expect(tagFor(wording('做法', 200))).toBe('rare');
  });

  test('gives nothing where no other practice has the slot', () => {
    expect(tagFor(wording('经验'))).toBeUndefined();
  });
});

test('wordings are compared within slot, level and length, whichever comes first', () => {
  const of = wording('成效', 80, ['企业', '学校']);
  for (const [other, same] of [
    [wording('成效', 128, ['学校']), true],
    [wording('成效', 129, ['学校']), false],
    [wording('成效', 80, ['总工会']), false],
    [wording('做法', 80, ['企业']), false],
  ] as const)
    expect([isComparable(of, other), isComparable(other, of)]).toEqual([same, same]);
});
