import { expect, test } from 'vitest';
import type { DraftNode } from './draft.ts';
import { unansweredIn } from './unanswered.ts';
import { answersTo, type WordingRecord } from './wording-record.ts';

const paragraph = (id: number, key: string, slot: string): DraftNode => ({
  id,
  kind: 'paragraph',
  text: key,
  origin: { key, slot, group: '帮扶' },
});

test('a shortfall is unanswered until the draft holds a plan of the same practice', () => {
  const lack = paragraph(1, 'jin-qiu#w4', '不足');
  expect([...unansweredIn([lack, paragraph(2, 'song-wen#w5', '打算'), paragraph(3, 'jin-qiu#w1', '做法')])]).toEqual([[1, '打算']]);
  expect([...unansweredIn([lack, paragraph(2, 'jin-qiu#w5', '打算')])]).toEqual([]);
});

test('what answers is of the same practice and slot, for one’s own kind of union first', () => {
  const record = (id: string, slot: string, levels: string[]) =>
    ({ id, slot, levels, practice: { id: id.split('#')[0] } }) as WordingRecord;
  const all = [
    record('a#w1', '打算', ['企业']),
    record('a#w2', '打算', ['学校']),
    record('a#w3', '做法', ['学校']),
    record('b#w1', '打算', ['学校']),
  ];
  expect(answersTo(all, 'a#w9', '打算', '学校').map(({ id }) => id)).toEqual(['a#w2', 'a#w1']);
});
