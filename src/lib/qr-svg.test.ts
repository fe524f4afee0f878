import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrSvg } from './qr-svg.ts';

const ADDRESS = 'https://union-practice.example/practices/jin-qiu-zhu-xue/#w1';

/** Reads the dark modules back from the strokes. */
function modulesOf(svg: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g))
    for (let i = 0; i < Number(run); i += 1) grid[Number(y)]![Number(x) + i] = true;
  return grid;
}

describe('qrSvg', () => {
  it('draws exactly the modules of the code', () => {
    const { size, data } = encode(ADDRESS, { ecc: 'M', border: 4, maskPattern: 2 });
    expect(modulesOf(qrSvg(ADDRESS), size)).toEqual(data);
  });

  it('is small enough for a page to name many', () => {
    expect(qrSvg(ADDRESS).length).toBeLessThan(8 * 1024);
  });
});
