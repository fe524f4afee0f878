import { describe, expect, test } from 'vitest';
import type { CollectedItem, DraftNode } from './draft.ts';
import { placeItems } from './place-items.ts';
import { SKELETONS } from './fixtures.ts';
import { startDraft } from './start-draft.ts';

const skeleton = (id: string) => startDraft(SKELETONS.find((one) => one.id === id)!).nodes;

const item = (key: string, slot: CollectedItem['slot'], group = '安全劳保'): CollectedItem => ({
  key,
  slot,
  group,
  text: `${slot}之${key}`,
});

const shape = (nodes: readonly DraftNode[]) => nodes.map((node) => (node.kind === 'heading' ? `${node.level}${node.text}` : node.text));

describe('placeItems', () => {
  test('places by slot and divides the main section by field', () => {
    const nodes = placeItems(skeleton('summary'), [
      item('a#w1', '成效'),
      item('a#w2', '做法'),
      item('b#w1', '打算'),
      item('c#w1', '做法', '女职工'),
    ]);
    expect(shape(nodes)).toEqual([
      '1主要工作和成效',
      '2安全劳保',
      '做法之a#w2',
      '成效之a#w1',
      '2女职工',
      '做法之c#w1',
      '1特色亮点',
      '1存在的不足',
      '1下一步打算',
      '打算之b#w1',
    ]);
  });

  test('puts each opening at the head of its own field in a paper that is divided by field', () => {
    const fields = ['安全劳保', '女职工', '帮扶', '民主管理', '竞赛', '培训', '宣传'];
    const items = fields.flatMap((field, i) => [item(`p${i}#w2`, '做法', field), item(`p${i}#w1`, '开头', field)]);
    const nodes = shape(placeItems(skeleton('summary'), items));
    expect(nodes.slice(0, 4)).toEqual(['1主要工作和成效', '2安全劳保', '开头之p0#w1', '做法之p0#w2']);
    expect(nodes.some((text, i) => text.startsWith('开头') && (nodes[i + 1] ?? '').startsWith('开头'))).toBe(false);
  });

  test('tells each practice of a field from its opening to its results, in the order that the section has its slots', () => {
    const divided: DraftNode[] = [{ id: 1, kind: 'heading', level: 1, text: '主要工作', slots: ['段落', '做法', '成效'], divided: true }];
    const items = ['a', 'b'].flatMap((key) => [item(`${key}#w1`, '成效'), item(`${key}#w2`, '开头'), item(`${key}#w3`, '段落')]);
    const order = ['开头之a#w2', '段落之a#w3', '成效之a#w1', '开头之b#w2', '段落之b#w3', '成效之b#w1'];
    expect(shape(placeItems(divided, items)).slice(2)).toEqual(order);
  });

  test('puts the first opening into its section and later ones before what they open', () => {
    const nodes = placeItems(skeleton('report'), [
      item('a#w2', '做法', '甲'),
      item('b#w2', '做法', '乙'),
      item('a#w1', '开头', '甲'),
      item('b#w1', '开头', '乙'),
    ]);
    expect(shape(nodes).slice(0, 6)).toEqual(['1基本情况', '开头之a#w1', '1主要做法', '做法之a#w2', '开头之b#w1', '做法之b#w2']);
  });

  test('puts an opening before the first heading where no section asks for it', () => {
    expect(shape(placeItems(skeleton('other'), [item('a#w1', '开头')]))[0]).toBe('开头之a#w1');
    expect(shape(placeItems(skeleton('report'), [item('a#w1', '开头')])).slice(0, 2)).toEqual(['1基本情况', '开头之a#w1']);
  });

  test('appends where the draft has no section for the slot', () => {
    expect(shape(placeItems(skeleton('other'), [item('a#w1', '不足')])).pop()).toBe('不足之a#w1');
    expect(shape(placeItems([], [item('a#w1', '做法')]))).toEqual(['做法之a#w1']);
  });

  test('does not take the same thing twice', () => {
    const once = placeItems(skeleton('summary'), [item('a#w1', '做法')]);
    expect(placeItems(once, [item('a#w1', '做法')])).toEqual(once);
  });

  test('keeps the note of a figure', () => {
    const [node] = placeItems([], [{ ...item('a#f1', '成效'), note: '某某总结' }]);
    expect(node).toMatchObject({ kind: 'paragraph', note: '某某总结' });
  });
});

test('a phrase goes to the section that asks for it, behind what comes from practices; without one, to the end', () => {
  const plan = startDraft({ label: '', title: '', headings: [{ level: 1, text: '打算', slots: ['打算', '结束语'] }] }).nodes;
  expect(shape(placeItems(plan, [item('phrases/ending#e1', '结束语'), item('a#w1', '打算')]))).toEqual([
    '1打算',
    '打算之a#w1',
    '结束语之phrases/ending#e1',
  ]);
  expect(shape(placeItems(plan, [item('phrases/guiding#g1', '总要求')]))).toEqual(['1打算', '总要求之phrases/guiding#g1']);
});

describe('a phrase that leads into a part of the paper', () => {
  const leading = (key: string, opens: string): CollectedItem => ({ ...item(key, '过渡', '过渡'), opens });

  test('stands at its head, before what comes from practices and before the fields of a divided part', () => {
    const nodes = placeItems(skeleton('summary'), [
      item('a#w1', '做法'),
      item('a#w2', '不足'),
      leading('t1', '做法'),
      leading('t2', '不足'),
      leading('t3', '不足'),
    ]);
    expect(shape(nodes)).toEqual([
      '1主要工作和成效',
      '过渡之t1',
      '2安全劳保',
      '做法之a#w1',
      '1特色亮点',
      '1存在的不足',
      '过渡之t2',
      '过渡之t3',
      '不足之a#w2',
      '1下一步打算',
    ]);
  });

  test('keeps its place whatever is collected first', () => {
    const nodes = placeItems(skeleton('summary'), [leading('t2', '不足'), item('a#w2', '不足'), item('b#w2', '不足')]);
    expect(shape(nodes).slice(2, 6)).toEqual(['1存在的不足', '过渡之t2', '不足之a#w2', '不足之b#w2']);
  });

  test('names a part by its heading where it has no slot', () => {
    expect(shape(placeItems(skeleton('summary'), [leading('t1', '特色亮点')]))[2]).toBe('过渡之t1');
  });

  test('never stands behind what closes the paper', () => {
    const nodes = [...skeleton('other'), { id: 9, kind: 'heading' as const, level: 1 as const, text: '结尾', silent: true }];
    const placed = placeItems(nodes, [leading('t1', '没有的部分'), item('phrases/safeguard#s1', '保障')]);
    expect(shape(placed)).toEqual(['1我们倡议', '过渡之t1', '保障之phrases/safeguard#s1', '1结尾']);
  });
});

test('plans stand in the order of the shortfalls that they answer, in whatever order they are collected', () => {
  const lacks = ['a', 'b', 'c'].map((key) => item(`${key}#w2`, '不足'));
  const nodes = placeItems(skeleton('summary'), [...lacks, ...['c', 'x', 'b', 'a'].map((key) => item(`${key}#w1`, '打算'))]);
  expect(shape(nodes).filter((text) => text.startsWith('打算'))).toEqual(['打算之a#w1', '打算之b#w1', '打算之c#w1', '打算之x#w1']);
});
