import { SLOTS } from '../lib/labels.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { reduceDraft, type DraftAction } from './draft-reducer.ts';
import { record, redo, startHistory, undo } from './history.ts';
import { parseDraftText } from './parse-draft.ts';
import { SKELETONS } from './fixtures.ts';

const text = fc.constantFrom('', '开展竞赛【场次】场', '【单位】职工【人数】人', '补短板');
const id = fc.integer({ min: 1, max: 8 });
const step = fc.constantFrom<-1 | 1>(-1, 1);
const item = fc.record({
  key: fc.constantFrom('a#w1', 'a#w2', 'b#f1'),
  slot: fc.constantFrom(...SLOTS),
  group: fc.constantFrom('女职工', '帮扶'),
  text,
});

const action: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({ type: fc.constant('start' as const), skeleton: fc.constantFrom(...SKELETONS) }),
  fc.record({ type: fc.constant('add' as const), items: fc.array(item, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('insert' as const),
    after: fc.option(id, { nil: undefined }),
    kind: fc.constantFrom('heading' as const, 'paragraph' as const),
  }),
  fc.record({ type: fc.constant('edit' as const), id, text }),
  fc.record({ type: fc.constant('swap' as const), id, item }),
  fc.record({ type: fc.constant('remove' as const), id }),
  fc.record({ type: fc.constant('step' as const), id, step }),
  fc.record({ type: fc.constant('drop' as const), id, before: fc.option(id, { nil: undefined }) }),
  fc.record({ type: fc.constant('level' as const), id, step }),
  fc.record({ type: fc.constant('note' as const), id, leftOut: fc.boolean() }),
  fc.record({ type: fc.constant('fill' as const), name: fc.constantFrom('单位', '人数', 'constructor'), value: text }),
  fc.record({ type: fc.constant('fillOne' as const), id, nth: fc.nat({ max: 2 }), value: text }),
  fc.record({ type: fc.constant('append' as const), text }),
  fc.record({ type: fc.constant('replace' as const), words: fc.constantFrom('', '职工', '【', '人'), by: text }),
  fc.record({ type: fc.constant('target' as const), words: fc.nat() }),
  fc.record({
    type: fc.constant('field' as const),
    name: fc.constantFrom('title' as const, 'addressee' as const, 'attachments' as const, 'signature' as const, 'date' as const),
    value: text,
  }),
);

const run = (actions: readonly DraftAction[]): Draft => actions.reduce(reduceDraft, EMPTY_DRAFT);

test('what is pasted stands behind its place; an empty paragraph makes room for it', () => {
  const nodes = [
    { id: 1, kind: 'paragraph', text: '甲' },
    { id: 2, kind: 'paragraph', text: '' },
    { id: 3, kind: 'paragraph', text: '乙' },
  ] as const;
  const pasted = [
    { kind: 'heading', level: 1, text: '丙' },
    { kind: 'paragraph', text: '丁' },
  ] as const;
  const after = (id: number | undefined) =>
    reduceDraft({ ...EMPTY_DRAFT, nodes: [...nodes] }, { type: 'paste', after: id, nodes: pasted }).nodes.map(({ text }) => text);
  expect(after(2)).toEqual(['甲', '丙', '丁', '乙']);
  expect(after(1)).toEqual(['甲', '丙', '丁', '', '乙']);
  expect(after(undefined)).toEqual(['甲', '', '乙', '丙', '丁']);
});

test('tells the figure of a source in a paragraph of its own, with the source as its note', () => {
  const figure = {
    id: 1,
    kind: 'paragraph',
    text: '资助【人数】名。',
    note: '某总结',
    hint: '39名',
    comparison: '同类做法：某市39名。',
  } as const;
  const draft = { ...EMPTY_DRAFT, nodes: [figure] };
  expect(reduceDraft(draft, { type: 'compare', id: 1 }).nodes).toEqual([
    figure,
    { id: 2, kind: 'paragraph', text: '同类做法：某市39名。', note: '某总结' },
  ]);
});

describe('reduceDraft', () => {
  test('keeps ids unique and levels between 1 and 4, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const { nodes } = run(actions);
        expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length);
        for (const node of nodes) if (node.kind === 'heading') expect([1, 2, 3, 4]).toContain(node.level);
      }),
    );
  });

  test('gives drafts that survive the way through the store', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const draft = JSON.parse(JSON.stringify(run(actions))) as Draft;
        expect(parseDraftText(JSON.stringify(draft))).toEqual(draft);
      }),
    );
  });

  test('inserts a heading as a sibling of the one above', () => {
    const draft = run([
      { type: 'start', skeleton: SKELETONS[0]! },
      { type: 'insert', after: 2, kind: 'heading' },
    ]);
    expect(draft.nodes[2]).toMatchObject({ kind: 'heading', level: 1, text: '' });
  });

  test('leaves the paragraphs of a removed section standing', () => {
    const draft = run([
      { type: 'add', items: [{ key: 'a#w1', slot: '做法', group: '', text: '甲' }] },
      { type: 'insert', after: undefined, kind: 'heading' },
      { type: 'remove', id: 2 },
    ]);
    expect(draft.nodes.map((node) => node.text)).toEqual(['甲']);
  });

  test('an empty value opens a blank again', () => {
    const draft = run([
      { type: 'fill', name: '单位', value: '机修车间工会' },
      { type: 'fill', name: '单位', value: '' },
    ]);
    expect(draft.fills).toEqual({});
  });
});

describe('history', () => {
  test('undoing everything gives the first draft, redoing everything the last', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 20 }), (actions) => {
        const whole = actions.reduce((history, each) => record(history, reduceDraft(history.present, each)), startHistory(EMPTY_DRAFT));
        const back = actions.reduce(undo, whole);
        expect(back.present).toEqual(EMPTY_DRAFT);
        expect(actions.reduce(redo, back).present).toEqual(whole.present);
      }),
    );
  });

  test('a new step forgets what had been taken back', () => {
    const one = record(startHistory(EMPTY_DRAFT), { ...EMPTY_DRAFT, title: '甲' });
    const other = record(undo(one), { ...EMPTY_DRAFT, title: '乙' });
    expect(redo(other).present.title).toBe('乙');
  });
});
