import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLayout } from './arbitrary-layout.ts';
import { FACE_NAMES } from './faces.ts';
import { LAYOUT_LIMITS, LAYOUT_MEASURES, LONGEST_NAME, STANDARD_LAYOUT } from './layout.ts';
import { isMeasure, layoutDifferences, readLayout, setsSame } from './read-layout.ts';

const OWN = { ...STANDARD_LAYOUT, name: '区总工会', line: 28, left: 30 };

describe('readLayout', () => {
  it('gives a layout again, from what it sets otherwise than the standard too', () => {
    fc.assert(
      fc.property(arbitraryLayout, (layout) => {
        fc.pre(!setsSame(layout, STANDARD_LAYOUT));
        expect(readLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
        expect(readLayout(JSON.parse(JSON.stringify(layoutDifferences(layout))))).toEqual(layout);
      }),
    );
  });

  it('takes the standard where a field is none that a layout may have', () => {
    const hostile = { ...OWN, line: 1e9, top: '3', right: NaN, textFace: "x';}body{display:none", numberPlace: '__proto__' };
    expect(readLayout(hostile)).toEqual({ ...STANDARD_LAYOUT, name: '区总工会', left: 30 });
  });

  it('never gives anything but what a layout may have, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ name: fc.anything(), line: fc.anything(), titleFace: fc.anything() })), (value) => {
        const layout = readLayout(value);
        if (!layout) return;
        for (const which of LAYOUT_MEASURES) expect(isMeasure(which, layout[which])).toBe(true);
        expect(FACE_NAMES).toContain(layout.titleFace);
        expect(Array.from(layout.name).length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(layout.name).toMatch(/^\P{C}+$/u);
      }),
    );
  });

  it('is the standard, and no layout of one’s own, where nothing differs but the name; nobody else bears its name', () => {
    expect(readLayout({ ...STANDARD_LAYOUT, name: '随便' })).toBeUndefined();
    expect(readLayout(undefined)).toBeUndefined();
    expect(readLayout('GB/T 9704')).toBeUndefined();
    expect(readLayout({ ...OWN, name: STANDARD_LAYOUT.name })?.name).toBe('本单位版式');
  });
});

it('a measure lies within its limits, to a hundredth', () => {
  expect(LAYOUT_MEASURES.every((which) => isMeasure(which, STANDARD_LAYOUT[which]))).toBe(true);
  expect(isMeasure('line', LAYOUT_LIMITS.line.least)).toBe(true);
  expect(isMeasure('line', LAYOUT_LIMITS.line.least - 0.01)).toBe(false);
  expect(isMeasure('line', 28.333)).toBe(false);
});
