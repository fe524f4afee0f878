import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft, type DraftNode } from '../draft.ts';
import { record, redo, startHistory, undo, type History } from '../history.ts';
import { packHistory, unpackHistory } from './history-steps.ts';

const text = fc.constantFrom('', '甲', '乙', '丙');
const node = (id: number) =>
  fc.oneof(
    fc.record({ id: fc.constant(id), kind: fc.constant('paragraph' as const), text }),
    fc.record({ id: fc.constant(id), kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text }),
  );
const nodes: fc.Arbitrary<DraftNode[]> = fc.uniqueArray(fc.integer({ min: 1, max: 9 })).chain((ids) => fc.tuple(...ids.map(node)));
const draft: fc.Arbitrary<Draft> = fc.record({
  version: fc.constant(1 as const),
  title: text,
  addressee: text,
  nodes,
  fills: fc.dictionary(fc.constantFrom('单位', '人数'), fc.constantFrom('甲', '乙')),
  attachments: text,
  signature: text,
  date: fc.constantFrom('', '2026-11-28'),
  target: fc.constantFrom(0, 4000),
});

const historyOf = (states: readonly Draft[], back: number): History =>
  Array.from({ length: back }).reduce<History>(undo, states.reduce(record, startHistory(EMPTY_DRAFT)));

test('a stored history is the same history again, in every direction', () => {
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 12 }), fc.nat({ max: 12 }), (states, back) => {
      const history = historyOf(states, back);
      const stored = JSON.parse(JSON.stringify(packHistory(history))) as { undo: unknown; redo: unknown };
      expect(unpackHistory(history.present, stored.undo, stored.redo)).toEqual(history);
    }),
  );
});

test('stored steps are not trusted: whatever they hold, every state is a draft with ids of its own', () => {
  const step = fc.oneof(
    fc.anything(),
    fc.record({ fields: fc.anything(), at: fc.nat({ max: 3 }), drop: fc.nat({ max: 3 }), put: fc.array(fc.anything()) }),
  );
  fc.assert(
    fc.property(draft, fc.anything(), fc.array(step), (present, one, steps) => {
      const history = unpackHistory(present, one, steps);
      for (const state of [...history.past, ...history.future]) {
        expect(new Set(state.nodes.map(({ id }) => id)).size).toBe(state.nodes.length);
        expect(typeof state.title).toBe('string');
      }
    }),
  );
});

test('one step of a long draft is stored as what it changed', () => {
  const long: Draft = {
    ...EMPTY_DRAFT,
    nodes: Array.from({ length: 300 }, (_, i) => ({ id: i + 1, kind: 'paragraph', text: `第${i}段` })),
  };
  const changed = { ...long, nodes: long.nodes.map((each) => (each.id === 150 ? { ...each, text: '改过' } : each)) };
  const { undo: steps } = packHistory(record(startHistory(long), changed));
  expect(steps).toEqual([{ fields: {}, at: 149, drop: 1, put: [long.nodes[149]] }]);
  expect(redo(unpackHistory(changed, steps, [])).present).toBe(changed);
});
