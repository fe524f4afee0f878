import { describe, expect, test } from 'vitest';
import type { WordingSlot } from '../schemas/fields.ts';
import { alternativesAmong } from './alternatives.ts';

const practice = (id: string, tags: string[], ...slots: WordingSlot[]) => ({
  id,
  tags: tags.map((tag) => ({ id: tag, label: tag, aliases: [], category: 'x' })),
  wordings: slots.map((slot) => ({ slot })),
});

describe('alternativesAmong', () => {
  const own = practice('own', ['rare', 'near', 'wide'], '做法');
  const find = alternativesAmong([
    own,
    practice('a', ['near', 'wide'], '做法', '做法'),
    practice('b', ['near', 'wide'], '做法'),
    practice('c', ['wide', 'rare'], '做法', '打算'),
  ]);

  test('takes the first tag that two others share in the slot', () => {
    expect(find(own, '做法')).toMatchObject({ tag: { id: 'near' }, count: 2 });
  });

  test('takes the tag with most where none has two', () => {
    expect(find(own, '打算')).toMatchObject({ tag: { id: 'rare' }, count: 1 });
  });

  test('gives nothing where no other practice has the slot', () => {
    expect(find(own, '不足')).toBeUndefined();
  });
});
