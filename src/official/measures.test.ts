import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLayout } from './arbitrary-layout.ts';
import { STANDARD_LAYOUT } from './layout.ts';
import { measuresOf, numberSide, POINT, SIZE } from './measures.ts';

const millimetres = (twips: number) => (twips / 1440) * 25.4;

describe('the page of the standard', () => {
  const { page, pageLines, lineCharacters } = measuresOf();

  it('holds a type area of 156 × 225 mm, 37 mm from the top and 28 mm from the binding side, within the 1 mm that 5.2.1 allows', () => {
    const { margin, area } = page;
    expect([area.width, area.height, margin.top, margin.left].map((twips) => Math.round(millimetres(twips)))).toEqual([156, 225, 37, 28]);
  });

  it('takes 22 lines of 28 characters', () => {
    expect([pageLines, lineCharacters]).toEqual([22, 28]);
  });

  it('gives 三号 characters less than a fiftieth less room than they would take', () => {
    expect(page.character).toBeLessThan(SIZE.text * POINT);
    expect(page.character).toBeGreaterThan(SIZE.text * POINT * 0.98);
  });

  it('sets the page number 7 mm below the type area (7.5)', () => {
    expect(Math.round(millimetres(page.margin.bottom - page.numberFoot))).toBe(10);
  });
});

describe('the page of a layout', () => {
  it('is filled by its margins and type area, which holds the lines and characters that it says', () => {
    fc.assert(
      fc.property(arbitraryLayout, (layout) => {
        const { page, pageLines, lineCharacters } = measuresOf(layout);
        const { margin, area } = page;
        expect(margin.left + area.width + margin.right).toBe(page.width);
        expect(margin.top + area.height + margin.bottom).toBe(page.height);
        for (const [side, twips] of Object.entries(margin))
          expect(Math.abs(millimetres(twips) - layout[side as keyof typeof margin])).toBeLessThan(0.1);
        expect(Math.floor(area.height / page.line)).toBe(pageLines);
        expect(Math.round(area.width / page.character)).toBe(lineCharacters);
        expect(page.numberFoot).toBeGreaterThan(0);
        expect(page.numberFoot).toBeLessThan(margin.bottom);
      }),
    );
  });

  it('takes fewer lines where they stand wider apart, and fewer characters where the margins are wider', () => {
    const layout = { ...STANDARD_LAYOUT, line: 32, left: 32, right: 32 };
    const { pageLines, lineCharacters } = measuresOf(layout);
    expect([pageLines, lineCharacters]).toEqual([19, 26]);
  });
});

it('numbers odd pages to the right and even pages to the left (7.5), or all of them where the layout says', () => {
  expect([1, 2, 3].map((number) => numberSide(number, 'outer'))).toEqual(['right', 'left', 'right']);
  expect([1, 2].map((number) => numberSide(number, 'centre'))).toEqual(['centre', 'centre']);
  expect([1, 2].map((number) => numberSide(number, 'right'))).toEqual(['right', 'right']);
});
