import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../draft.ts';
import { equalOpenings } from './equal-openings.ts';

const REST = '先听会员意见再定怎样办，办到哪一步都在公开栏写明，年底逐项回头看。';

const found = (...texts: string[]) =>
  equalOpenings({
    ...EMPTY_DRAFT,
    nodes: texts.map(
      (text, i) => ({ id: i + 1, kind: text.startsWith('#') ? 'heading' : 'paragraph', level: 1, text: `${text}${REST}` }) as const,
    ),
    fills: { 月份: '5' },
  }).map(({ at, says }) => `${at} ${says}`);

test('a third paragraph that begins as two before is told, filled or not', () => {
  expect(found('3月，摸底。', '走访。', '【月份】月，核对。', '发放。', '9月，回访。')).toEqual([
    '5 第1、3、5段都是月份打头，换几段的起笔',
  ]);
});

test('three over a long paper are none too many, and lines are no paragraphs', () => {
  const far = Array.from({ length: 4 }, (_, i) => `${'甲乙丙丁'.charAt(i)}项先办。`);
  expect(found('3月，摸底。', ...far, '5月，核对。', ...far, '9月，回访。')).toEqual([]);
  const nodes = [1, 2, 3].map((id) => ({ id, kind: 'paragraph' as const, text: '2026年12月' }));
  expect(equalOpenings({ ...EMPTY_DRAFT, nodes })).toEqual([]);
});

test('two in a row are told, two apart are not', () => {
  expect(found('选得出、带得动、留得住，三项工作。', '摸底、组织、服务，三个环节。')).toEqual([
    '2 第1、2段挨着，都是几个词总起，换一段的起笔',
  ]);
  expect(found('选得出、带得动、留得住，三项工作。', '走访。', '摸底、组织、服务，三个环节。')).toEqual([]);
});

test('headings are no paragraphs, and the same words are one way to begin', () => {
  expect(found('# 一', '坚持把会开好。', '# 二', '坚持把会开满。')).toEqual(['4 第1、2段挨着，都是“坚持把会”打头，换一段的起笔']);
});
