import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft, type DraftNode } from './draft.ts';
import { SKELETONS } from './fixtures.ts';
import { placeItems } from './place-items.ts';
import { planReplacement, replaceOutline, tellReplacement } from './replace-outline.ts';
import { startDraft } from './start-draft.ts';

const [SUMMARY, REPORT] = [SKELETONS[0]!, SKELETONS[1]!];
const item = (key: string, slot: '做法' | '成效' | '不足') => ({ key, slot, group: '帮扶', text: `${slot}之${key}` });
const own = (id: number, text: string): DraftNode => ({ id, kind: 'paragraph', text });
const heading = (id: number, level: 1 | 2, text: string): DraftNode => ({ id, kind: 'heading', level, text });
const texts = (nodes: readonly DraftNode[]) => nodes.map(({ text }) => text);
const draftOf = (nodes: DraftNode[], title = ''): Draft => ({ ...EMPTY_DRAFT, title, nodes });

test('no text is lost, and every node has an id of its own', () => {
  const node = (id: number): fc.Arbitrary<DraftNode> =>
    fc.oneof(
      fc.constant(own(id, `自己${id}`)),
      fc.constant(heading(id, 1, `自题${id}`)),
      fc.constant(heading(id, 2, `自题${id}`)),
      fc.constantFrom(...SKELETONS.flatMap(({ headings }) => headings)).map((each): DraftNode => ({ ...each, id, kind: 'heading' })),
      fc
        .constantFrom<'做法' | '不足'>('做法', '不足')
        .map((slot): DraftNode => ({ id, kind: 'paragraph', text: `收${id}`, origin: item(`a#w${id}`, slot) })),
    );
  const nodes = fc.integer({ min: 0, max: 14 }).chain((length) => fc.tuple(...Array.from({ length }, (_, i) => node(i + 1))));
  fc.assert(
    fc.property(nodes, fc.constantFrom(...SKELETONS), (before, skeleton) => {
      const { nodes: after } = replaceOutline(draftOf(before), skeleton, SKELETONS);
      const written = (all: readonly DraftNode[]) => texts(all).filter((text) => /^(?:自|收)/.test(text));
      expect(written(after).sort()).toEqual(written(before).sort());
      const ownHeadings = (all: readonly DraftNode[]) => texts(all).filter((text) => text.startsWith('自题'));
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      expect(ownHeadings(after).length).toBe(ownHeadings(before).length);
    }),
  );
});

test('title, own headings and own paragraphs stay in their order; what was collected is placed by slot', () => {
  const before = draftOf(
    [
      own(90, '总起一段'),
      ...placeItems(startDraft(SUMMARY).nodes, [item('a#w1', '做法'), item('b#w1', '不足')]),
      heading(91, 1, '自己的一节'),
      own(92, '其一'),
      heading(93, 2, '自己的小节'),
      own(94, '其二'),
    ],
    '我的题目',
  );
  const plan = planReplacement(before, REPORT, SKELETONS);
  expect(plan.draft.title).toBe('我的题目');
  expect(texts(plan.draft.nodes)).toEqual([
    '总起一段',
    '基本情况',
    '主要做法',
    '做法之a#w1',
    '取得的成效',
    '存在的问题',
    '不足之b#w1',
    '下一步打算',
    '自己的一节',
    '其一',
    '自己的小节',
    '其二',
  ]);
  expect(tellReplacement(plan)).toBe(
    '标题不变；自己写的2个小标题连同下面的内容按原来的次序留下；自己写的和自己摆放的3段留下；收来的2段按位置重新摆放；原骨架的5个标题去掉。可以撤销，也会留一个版本。',
  );
});

test('an own paragraph goes with its section where the new order has it, and keeps its heading where it does not', () => {
  const nodes = [...startDraft(SUMMARY).nodes];
  const shortfall = nodes.findIndex(({ text }) => text === '存在的不足');
  nodes.splice(shortfall + 1, 0, own(50, '自己看到的不足'));
  const bright = nodes.findIndex(({ text }) => text === '特色亮点');
  nodes.splice(bright + 1, 0, own(51, '自己的亮点'));
  const after = texts(replaceOutline(draftOf(nodes), REPORT, SKELETONS).nodes);
  expect(after.slice(after.indexOf('存在的问题'), after.indexOf('存在的问题') + 2)).toEqual(['存在的问题', '自己看到的不足']);
  expect(after.slice(-2)).toEqual(['特色亮点', '自己的亮点']);
});

test('an own part within a section stays within it', () => {
  const nodes = [...startDraft(REPORT).nodes];
  const at = nodes.findIndex(({ text }) => text === '主要做法');
  nodes.splice(at + 1, 0, heading(60, 2, '自己的做法'), own(61, '一条'));
  const after = texts(replaceOutline(draftOf(nodes), SUMMARY, SKELETONS).nodes);
  const section = after.indexOf('主要工作和成效');
  expect(after.slice(section, section + 3)).toEqual(['主要工作和成效', '自己的做法', '一条']);
});

test('a wording that stands twice, and a note that is left out, come over as they are', () => {
  const twice = placeItems([], [item('a#w1', '做法')]);
  const note: DraftNode = { id: 98, kind: 'paragraph', text: '数', origin: item('f#f1', '成效'), note: '来源', noteLeftOut: true };
  const { nodes } = replaceOutline(draftOf([...twice, { ...twice[0]!, id: 7 }, note]), REPORT, SKELETONS);
  expect(nodes.filter((node) => node.kind === 'paragraph' && node.origin?.key === 'a#w1')).toHaveLength(2);
  expect(nodes.find(({ text }) => text === '数')).toMatchObject({ noteLeftOut: true, origin: { key: 'f#f1' } });
});

test('the title of a skeleton gives way', () => {
  expect(replaceOutline(startDraft(SUMMARY), REPORT, SKELETONS).title).toBe(REPORT.title);
  expect(replaceOutline(startDraft(SUMMARY), REPORT).title).toBe(SUMMARY.title);
});
