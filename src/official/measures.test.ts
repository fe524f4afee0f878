import { describe, expect, it } from 'vitest';
import { LINE_CHARACTERS, numberSide, PAGE, PAGE_LINES, POINT, SIZE } from './measures.ts';

const millimetres = (twips: number) => (twips / 1440) * 25.4;

describe('the page', () => {
  it('holds a type area of 156 × 225 mm, 37 mm from the top and 28 mm from the binding side, within the 1 mm that 5.2.1 allows', () => {
    const { margin, area } = PAGE;
    expect([area.width, area.height, margin.top, margin.left].map((twips) => Math.round(millimetres(twips)))).toEqual([156, 225, 37, 28]);
    expect(margin.left + area.width + margin.right).toBe(PAGE.width);
    expect(margin.top + area.height + margin.bottom).toBe(PAGE.height);
  });

  it('takes 22 lines and no more, 28 characters and no more', () => {
    expect(Math.floor(PAGE.area.height / PAGE.line)).toBe(PAGE_LINES);
    expect(Math.floor(PAGE.area.width / PAGE.character)).toBe(LINE_CHARACTERS);
  });

  it('gives 三号 characters less than a fiftieth less room than they would take', () => {
    expect(PAGE.character).toBeLessThan(SIZE.text * POINT);
    expect(PAGE.character).toBeGreaterThan(SIZE.text * POINT * 0.98);
  });
});

it('numbers odd pages to the right and even pages to the left (7.5)', () => {
  expect([1, 2, 3].map(numberSide)).toEqual(['right', 'left', 'right']);
});
