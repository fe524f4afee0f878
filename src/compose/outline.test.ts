import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftNode } from './draft.ts';
import { blockEnd, moveBefore, moveStep, shiftLevel } from './outline.ts';

/** `1 2 p` becomes a heading of level 1, one of level 2 and a paragraph; ids count from 1. */
const outline = (kinds: string): DraftNode[] =>
  kinds.split(' ').map((kind, i) => {
    const id = i + 1;
    return kind === 'p' ? { id, kind: 'paragraph', text: `段${id}` } : { id, kind: 'heading', level: Number(kind) as 1, text: `题${id}` };
  });

const order = (nodes: readonly DraftNode[]) => nodes.map(({ id }) => id).join(' ');

const anyOutline = fc
  .array(fc.constantFrom('1', '2', '3', '4', 'p'), { minLength: 1, maxLength: 12 })
  .map((kinds) => outline(kinds.join(' ')));
const anyPlace = anyOutline.chain((nodes) => fc.record({ nodes: fc.constant(nodes), index: fc.nat({ max: nodes.length - 1 }) }));

describe('moveStep', () => {
  test('lets a paragraph pass its neighbour', () => {
    expect(order(moveStep(outline('1 p p'), 2, -1))).toBe('1 3 2');
    expect(order(moveStep(outline('1 p p'), 1, 1))).toBe('1 3 2');
  });

  test('moves a section past the section beside it with all it holds', () => {
    expect(order(moveStep(outline('1 p 1 2 p'), 0, 1))).toBe('3 4 5 1 2');
    expect(order(moveStep(outline('1 p 1 2 p'), 2, -1))).toBe('3 4 5 1 2');
  });

  test('takes a subsection over to the section before, but never before the first one', () => {
    expect(order(moveStep(outline('1 2 1 2'), 3, -1))).toBe('1 2 4 3');
    expect(order(moveStep(outline('1 2 p'), 1, -1))).toBe('1 2 3');
  });

  test('puts a subsection behind the paragraphs that open the next section', () => {
    expect(order(moveStep(outline('1 2 1 p 2'), 1, 1))).toBe('1 3 4 2 5');
  });

  test('stays at either end', () => {
    expect(order(moveStep(outline('p 1'), 0, -1))).toBe('1 2');
    expect(order(moveStep(outline('1 p'), 0, 1))).toBe('1 2');
  });

  test('of a paragraph is taken back by the opposite step', () => {
    fc.assert(
      fc.property(anyPlace, ({ nodes, index }) => {
        fc.pre(nodes[index]?.kind === 'paragraph' && index > 0);
        expect(order(moveStep(moveStep(nodes, index, -1), index - 1, 1))).toBe(order(nodes));
      }),
    );
  });
});

describe('every move', () => {
  test('keeps each node exactly once', () => {
    fc.assert(
      fc.property(anyPlace, fc.nat({ max: 12 }), fc.constantFrom<-1 | 1>(-1, 1), ({ nodes, index }, target, step) => {
        const ids = [...nodes.map(({ id }) => id)].sort((a, b) => a - b);
        const sorted = (moved: DraftNode[]) => moved.map(({ id }) => id).sort((a, b) => a - b);
        expect(sorted(moveStep(nodes, index, step))).toEqual(ids);
        expect(sorted(moveBefore(nodes, index, Math.min(target, nodes.length)))).toEqual(ids);
      }),
    );
  });

  test('keeps a block together', () => {
    fc.assert(
      fc.property(anyPlace, fc.constantFrom<-1 | 1>(-1, 1), ({ nodes, index }, step) => {
        const block = order(nodes.slice(index, blockEnd(nodes, index)));
        expect(` ${order(moveStep(nodes, index, step))} `).toContain(` ${block} `);
      }),
    );
  });
});

describe('shiftLevel', () => {
  test('takes the headings underneath along', () => {
    const levels = shiftLevel(outline('1 1 2 p'), 1, 1).map((node) => (node.kind === 'heading' ? node.level : 0));
    expect(levels).toEqual([1, 2, 3, 0]);
  });

  test('skips no level and stays within 1–4', () => {
    expect(shiftLevel(outline('1 2'), 1, 1)).toEqual(outline('1 2'));
    expect(shiftLevel(outline('1 p'), 0, -1)).toEqual(outline('1 p'));
    expect(shiftLevel(outline('1 1 2 3 4'), 1, 1)).toEqual(outline('1 1 2 3 4'));
  });
});
